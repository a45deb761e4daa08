package org.nomenlex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nomenlex.fuzz.Fuzz;
import org.nomenlex.shared.InventedLaw;

/** Requests as no browser sends them, byte for byte. */
class SpoiledRequestsTest {

    private static final int LONGEST_ANSWER = 4 << 20;

    private static final List<String> REQUESTS = List.of(
            "GET / HTTP/1.1",
            "GET /fr/article/201?asOf=2020-01-01&knownAt=2021-01-01 HTTP/1.1",
            "GET /fr/compare/201?from=2019-01-01&to=2021-01-01 HTTP/1.1",
            "GET /fr/search?q=ponction%20genou&asOf=2020-01-01&page=2 HTTP/1.1",
            "GET /fr/code/990032 HTTP/1.1",
            "GET /fr/act/2019999902 HTTP/1.1",
            "GET /api/show/201?asOf=2020-01-01 HTTP/1.1",
            "GET /api/search?q=prestation&limit=10 HTTP/1.1",
            "GET /api/history/201 HTTP/1.1",
            "GET /api/acts/2019999902 HTTP/1.1",
            "GET /static/app.css HTTP/1.1",
            "POST /api/simulate HTTP/1.1");

    @Test
    void aSpoiledRequestIsAnsweredOrRefusedAndTheServerGoesOn() {
        try (InventedReading reading = new InventedReading(InventedLaw.specimen())) {
            URI base = URI.create(reading.base());
            List<String> requests = REQUESTS.stream()
                    .map(line -> line + "\r\nHost: " + base.getAuthority()
                            + "\r\nAccept-Language: fr\r\nConnection: close\r\n\r\n")
                    .toList();
            Fuzz.texts("requests", 150, 7, requests, text -> {
                String answer = answer(base, text);
                assertThat(answer).doesNotContain("\tat org.").doesNotContain("HTTP/1.1 500");
            });
            assertThat(answer(base, requests.get(0))).startsWith("HTTP/1.1");
            assertThat(reading.failures).isEmpty();
        } catch (IOException e) {
            throw new AssertionError("the server no longer answers", e);
        }
    }

    /** What comes back until the server closes; a request without an end is ended by us. */
    private static String answer(URI base, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.ISO_8859_1);
            }
        } catch (java.net.SocketException e) {
            // Refused before all of it was read: an answer as well.
            return "";
        }
    }
}
