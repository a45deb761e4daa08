package org.nomenlex.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nomenlex.shared.CorpusFolder;

/** {@code serve} as a user runs it: it says its address, answers, follows a build, logs, and refuses wrong use. */
class ServeCommandTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() {
        corpus().file(
                        "base/art-71@2010-01-01.md",
                        "---\narticle: 71\ndate: 2010-01-01\nknown: 2010-01-01\nsource: invented\n---\n\nArt. 71. Les s\u00e9ances sont rembours\u00e9es.\n")
                .act(
                        "2012022001",
                        "2012-01-10",
                        "2012-01-20",
                        "Dans l'article 71 de " + CorpusFolder.annex()
                                + ", les mots \"Les s\u00e9ances\" sont remplac\u00e9s par les mots \"Les visites\".",
                        CorpusFolder.from("1er mars 2012"));
        assertThat(Run.in(folder, "build", "--corpus", "corpus", "--out", "law").code())
                .isZero();
    }

    private static CorpusFolder corpus() {
        return new CorpusFolder(folder.resolve("corpus"));
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 70000 | 2 | from 0 to 65535",
                "--rate 0 | 2 | from 1",
                "--log loud | 2 | --log",
                "--out nowhere | 1 | nomenlex build",
                "--port x | 2 | --port"
            })
    void wrongUseIsSaidInALine(String words, int code, String complaint) {
        Run run = Run.in(folder, ("serve " + words).split(" "));
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).contains(complaint).doesNotContain("Exception");
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
            Run run = Run.in(folder, "serve", "--out", "law", "--port", "" + taken.getLocalPort());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("cannot be used", "--port");
        }
    }

    @Test
    void itAnswersAndLogsUntilItIsStopped() throws Exception {
        Lines out = new Lines();
        Lines err = new Lines();
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, folder, Clock.systemUTC());
        Thread serving =
                new Thread(() -> new Main(terminal).run("serve", "--out", "law", "--port", "0", "--log", "json"));
        serving.start();
        try {
            String address = out.next();
            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
            assertThat(get(address + "fr/article/71/2011-01-01").body()).contains("s\u00e9ances");
            JsonNode line = new ObjectMapper().readTree(err.next());
            assertThat(line.path("event").asText()).isEqualTo("request");
            assertThat(line.path("path").asText()).isEqualTo("/fr/article/71/2011-01-01");
            assertThat(line.path("status").asInt()).isEqualTo(200);
            assertThat(line.path("millis").isNumber()).isTrue();
            assertThat(line.path("edition").asText()).startsWith("edition/");

            String edition = new ObjectMapper()
                    .readTree(get(address + "healthz").body())
                    .path("edition")
                    .asText();
            corpus().act(
                            "2013022001",
                            "2013-01-10",
                            "2013-01-20",
                            "Dans l'article 71 de " + CorpusFolder.annex()
                                    + ", les mots \"Les visites\" sont remplac\u00e9s par les mots \"Les consultations\".",
                            CorpusFolder.from("1er mars 2013"));
            assertThat(Run.in(folder, "build", "--corpus", "corpus", "--out", "law")
                            .code())
                    .isZero();
            assertThat(followed(address, edition)).as("the build is seen").isTrue();
            assertThat(get(address + "fr/article/71/2014-01-01").body()).contains("consultations");
            assertThat(get(address + "fr/search?q=consultations&on=2014-01-01").body())
                    .contains("<mark>consultations</mark>");
        } finally {
            serving.interrupt();
            serving.join(10_000);
        }
    }

    private static boolean followed(String address, String before) throws Exception {
        for (int i = 0; i < 100; i++) {
            String now = new ObjectMapper()
                    .readTree(get(address + "healthz").body())
                    .path("edition")
                    .asText();
            if (!now.equals(before)) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /** Lines as they are written by another thread. */
    private static final class Lines extends Writer {
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final StringWriter begun = new StringWriter();

        @Override
        public synchronized void write(char[] chars, int from, int length) {
            for (char c : String.valueOf(chars, from, length).toCharArray()) {
                if (c == '\n') {
                    lines.add(begun.toString());
                    begun.getBuffer().setLength(0);
                } else {
                    begun.write(c);
                }
            }
        }

        String next() throws InterruptedException {
            String line = lines.poll(30, TimeUnit.SECONDS);
            return line == null ? "nothing was written" : line;
        }

        @Override
        public void flush() {
            // Each line is there at once.
        }

        @Override
        public void close() {
            lines.addAll(List.of());
        }
    }
}
