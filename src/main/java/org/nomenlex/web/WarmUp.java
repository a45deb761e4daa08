package org.nomenlex.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nomenlex.history.ArticleVersion;
import org.nomenlex.law.ArticleNumber;
import org.nomenlex.law.Language;

/**
 * Asks the server for pages of every kind while the first readers come: reads the histories of the articles, and lets Java
 * compile the templates and the index's code. Bounded in time, whatever the size of the law.
 */
final class WarmUp {

    /** Words that nearly every article holds. */
    private static final List<String> WORDS = List.of("prestation", "honoraires", "\"par séance\"", "bénéficiaire*");

    /** A request with this header and the server's own word is neither counted nor limited. */
    static final String HEADER = "Nomenlex-Warm-Up";

    private final String base;
    private final String token;
    private final Desk desk;
    private final LocalDate today;
    private final long end;

    WarmUp(String base, String token, Desk desk, LocalDate today, Duration most) {
        this.base = base;
        this.token = token;
        this.desk = desk;
        this.today = today;
        this.end = System.nanoTime() + most.toNanos();
    }

    /** Asks until all was asked a few times, or the time is over. A page that fails is no reason to stop. */
    void run() {
        desk.acts(today);
        List<String> addresses = addresses();
        for (int round = 0; round < 3; round++) {
            for (String address : addresses) {
                if (System.nanoTime() > end) {
                    return;
                }
                // Another parameter, so that the page is made again and not taken from the cache.
                ask(address + (round == 0 ? "" : (address.contains("?") ? "&" : "?") + "round=" + round));
            }
        }
    }

    private List<String> addresses() {
        List<String> all = new ArrayList<>(List.of("/fr/", "/nl/", "/fr/changes", "/fr/health", "/fr/acts"));
        for (String word : WORDS) {
            String query = Visit.encode(word);
            all.add("/fr/search?q=" + query);
            all.add("/fr/search?q=" + query + "&when=all");
            all.add("/api/search?q=" + query);
        }
        for (ArticleNumber article : desk.library().articles(Language.FR, today)) {
            String number = article.value().replace("/", "~");
            all.add("/fr/article/" + number);
            List<ArticleVersion> versions = desk.versions(article, Language.FR, today);
            if (versions.size() > 1) {
                ArticleVersion last = versions.get(versions.size() - 1);
                LocalDate day = last.period().from();
                all.add("/fr/compare/" + number + "?from=" + day.minusDays(1) + "&to=" + day);
                last.madeBy().forEach(numac -> all.add("/fr/act/" + Visit.encode(numac)));
            }
            if (System.nanoTime() > end) {
                break;
            }
        }
        return all;
    }

    private void ask(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(base + address).toURL().openConnection();
            connection.setRequestProperty(HEADER, token);
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(5_000);
            try (InputStream in =
                    connection.getResponseCode() < 400 ? connection.getInputStream() : InputStream.nullInputStream()) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            // The reader who asks for this page will be told.
            return;
        }
    }
}
