package org.nomenlex.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files that pages load, all from this program. Only what is listed here can be fetched: no path is ever looked up. */
public final class Assets {

    /**
     * A file.
     *
     * @param bytes its content
     * @param type its media type
     * @param print a fingerprint of the content
     */
    record Asset(byte[] bytes, String type, String print) {}

    private static final String OWN = "/org/nomenlex/web/static/";
    private static final String SWAGGER = "/META-INF/resources/webjars/swagger-ui/5.20.0/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.4/dist/htmx.min.js";

    private static final String CSS = "text/css;charset=utf-8";
    private static final String JS = "text/javascript;charset=utf-8";

    private static final Map<String, Asset> ASSETS = new TreeMap<>();

    static {
        ASSETS.put("app.css", load(OWN + "app.css", CSS));
        ASSETS.put("app.js", load(OWN + "app.js", JS));
        ASSETS.put("api.js", load(OWN + "api.js", JS));
        ASSETS.put("icon.svg", load(OWN + "icon.svg", "image/svg+xml"));
        ASSETS.put("htmx.js", load(HTMX, JS));
        ASSETS.put("swagger-ui.css", load(SWAGGER + "swagger-ui.css", CSS));
        ASSETS.put("swagger-ui.js", load(SWAGGER + "swagger-ui-bundle.js", JS));
    }

    private Assets() {}

    private static Asset load(String resource, String type) {
        try (@Nullable InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + resource);
            }
            byte[] bytes = in.readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Asset(bytes, type, HexFormat.of().formatHex(digest, 0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The address of a file; it changes with its content, so that it may be kept for ever. */
    public static String url(String name) {
        return "/static/" + name + "?v=" + find(name).map(Asset::print).orElse("");
    }

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(ASSETS.get(name));
    }
}
