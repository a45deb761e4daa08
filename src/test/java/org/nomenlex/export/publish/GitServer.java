package org.nomenlex.export.publish;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Git server over HTTP on this machine: Git's own {@code http-backend} behind the JDK's web server, by the rules of CGI
 * (RFC 3875). Names and passwords are asked for as public servers do.
 */
final class GitServer implements AutoCloseable {

    private static final String READER = "reader:secret";
    private static final String WRITER = "writer:secret";

    /** Addresses below it are sent on to the same without it. */
    private static final String MOVED = "/moved/";

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Path folder;

    /** Serves the repositories in a folder; {@code writer} may push, {@code reader} may not. */
    GitServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    String address(String repository) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + repository;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String user = user(exchange.getRequestHeaders());
            String request = exchange.getRequestURI().toString();
            boolean push = request.contains("git-receive-pack");
            if (request.startsWith(MOVED)) {
                exchange.getResponseHeaders().add("Location", address(request.substring(MOVED.length())));
                exchange.sendResponseHeaders(301, -1);
            } else if (push && user.isEmpty()) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"law\"");
                exchange.sendResponseHeaders(401, -1);
            } else if (push && !user.equals("writer")) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                backend(exchange, user);
            }
        }
    }

    private static String user(Headers headers) {
        String given = headers.getFirst("Authorization");
        if (given == null || !given.startsWith("Basic ")) {
            return "";
        }
        String pair = new String(Base64.getDecoder().decode(given.substring(6)), StandardCharsets.UTF_8);
        return pair.equals(READER) || pair.equals(WRITER) ? pair.substring(0, pair.indexOf(':')) : "";
    }

    private void backend(HttpExchange exchange, String user) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        Map<String, String> environment = builder.environment();
        environment.put("GIT_PROJECT_ROOT", folder.toString());
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        String query = exchange.getRequestURI().getQuery();
        environment.put("QUERY_STRING", query == null ? "" : query);
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        environment.put("REMOTE_USER", user);
        environment.put("REMOTE_ADDR", "127.0.0.1");
        Headers headers = exchange.getRequestHeaders();
        put(environment, "CONTENT_TYPE", headers.getFirst("Content-Type"));
        put(environment, "HTTP_CONTENT_ENCODING", headers.getFirst("Content-Encoding"));
        put(environment, "GIT_PROTOCOL", headers.getFirst("Git-Protocol"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = process.getOutputStream()) {
            exchange.getRequestBody().transferTo(in);
        }
        try (InputStream out = new BufferedInputStream(process.getInputStream())) {
            int status = head(out, exchange.getResponseHeaders());
            exchange.sendResponseHeaders(status, 0);
            out.transferTo(exchange.getResponseBody());
        }
    }

    private static void put(Map<String, String> environment, String name, String value) {
        if (value != null) {
            environment.put(name, value);
        }
    }

    /** The lines before the first empty one. */
    private static int head(InputStream out, Headers headers) throws IOException {
        int status = 200;
        for (String line = line(out); !line.isEmpty(); line = line(out)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1).strip();
            if (name.equals("Status")) {
                status = Integer.parseInt(value.substring(0, 3));
            } else {
                headers.add(name, value);
            }
        }
        return status;
    }

    private static String line(InputStream out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = out.read(); c >= 0 && c != '\n'; c = out.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
