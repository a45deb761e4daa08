package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nomenlex.source.Specimen;
import org.nomenlex.synthetic.LawSize;
import org.nomenlex.synthetic.SyntheticAct;
import org.nomenlex.synthetic.SyntheticLaw;

/** {@code fetch} and {@code import} as people use them. */
class SourceCommandsTest {

    private static final String NUMAC = "2031022001";

    @TempDir
    private Path folder;

    @Test
    void fetchNeedsToKnowWhatAndWhoAsks() {
        Run what = Run.in(folder, "fetch", "--contact", "me@example.org");
        assertThat(what.code()).isEqualTo(2);
        assertThat(what.err()).contains("what to fetch?");
        Run who = Run.in(folder, "fetch", "--numac", NUMAC);
        assertThat(who.code()).isEqualTo(2);
        assertThat(who.err()).contains("--contact", "NOMENLEX_CONTACT");
        Run number = Run.in(folder, "fetch", "--numac", "12", "--contact", "me@example.org");
        assertThat(number.code()).isEqualTo(2);
        assertThat(number.err()).contains("neither a NUMAC (2011022405) nor an ELI address: 12");
    }

    @Test
    void anActIsFetchedByItsEliAddressAndWhatFailsIsALine() throws IOException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            boolean known = exchange.getRequestURI().toString().contains(NUMAC);
            String page =
                    robots ? "" : known ? Specimen.french(NUMAC).newLayout() : "<html>n'a pas trouvé de réponse</html>";
            byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        site.start();
        String base = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        try {
            String eli = "https://www.ejustice.just.fgov.be/eli/arrete/2031/02/11/" + NUMAC + "/justel";
            Run good = Run.in(folder, "fetch", "--numac", eli, "--contact", "x", "--site", base, "--pause", "0");
            assertThat(good.err()).contains("[1/1] " + NUMAC + ": 4 articles, justel fr, new");
            assertThat(good.code()).isZero();
            assertThat(folder.resolve("corpus/acts/2031/" + NUMAC + ".md")).exists();
            Run logged = Run.in(
                    folder, "fetch", "--numac", eli, "--contact", "x", "--site", base, "--pause", "0", "--log", "json");
            assertThat(logged.err().lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).startsWith("{\"time\":\"2026-06-01T12:00:00Z\",\"event\":"));
            assertThat(logged.err())
                    .contains("\"event\":\"act\",\"act\":\"" + NUMAC + "\",\"good\":true", "\"event\":\"fetched\"");
            Run bad =
                    Run.in(folder, "fetch", "--numac", "2031099999", "--contact", "x", "--site", base, "--pause", "0");
            assertThat(bad.code()).isEqualTo(1);
            assertThat(bad.err()).contains("not found").doesNotContain("\tat ");
        } finally {
            site.stop(0);
        }
    }

    @Test
    void aBuildLogsItsStagesAsObjects() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        SyntheticAct act = new SyntheticLaw(3, new LawSize(1, 1, 2, 0)).acts().get(0);
        Files.writeString(corpus.resolve(act.fileName()), act.markdown());
        Run run = Run.in(folder, "build", "--corpus", "corpus", "--log", "json");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(
                        "\"event\":\"build\"",
                        "\"event\":\"stage\",\"stage\":\"parse\",\"millis\":",
                        "\"event\":\"built\",\"changed\":true,\"way\":\"from nothing\",\"acts\":1");
        assertThat(run.err().lines())
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    @Test
    void importTellsWhatItTookAndWhatItRefused() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), Specimen.french(NUMAC).newLayout(), Charset.forName("windows-1252"));
        Path help = Files.writeString(folder.resolve("help.html"), "<html>Aide ELI: n'a pas trouvé de réponse</html>");
        Run run = Run.in(folder, "import", page.toString(), help.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("page.html: 2031022001, 4 articles", "added 1,", "refused 1");
        assertThat(run.err()).contains("refused: help.html: this is the site's \"not found\" page");
        assertThat(Run.in(folder, "import", "nowhere").code()).isEqualTo(1);
    }

    @Test
    void aPdfBombIsOneLine() throws IOException {
        Path bomb = folder.resolve("bomb.pdf");
        try (var out = Files.newOutputStream(bomb)) {
            out.write("%PDF-1.4\n4 0 obj<</Filter/FlateDecode/Length 9>>\nstream\n"
                    .getBytes(Charset.forName("US-ASCII")));
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED))) {
                byte[] block = new byte[1 << 20];
                for (int i = 0; i < 200; i++) {
                    deflater.write(block);
                }
            }
        }
        Run run = Run.in(folder, "import", bomb.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip())
                .isEqualTo(
                        "refused: bomb.pdf: it cannot be read: a stream in it unpacks to more than 128 MB: not read");
    }
}
