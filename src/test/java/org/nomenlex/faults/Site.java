package org.nomenlex.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nomenlex.source.Specimen;

/** A stand-in for the site of the acts: some acts, each a little slow to come. */
final class Site implements AutoCloseable {

    private static final int MILLIS = 15;

    private final HttpServer server;
    private final List<String> numacs;
    private final Semaphore asked = new Semaphore(0);

    Site(List<String> numacs) throws IOException {
        this.numacs = numacs;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.release();
        String address = exchange.getRequestURI().toString();
        String page = address.endsWith("/robots.txt")
                ? ""
                : numacs.stream()
                        .filter(address::contains)
                        .findFirst()
                        .map(n -> Specimen.french(n).newLayout())
                        .orElse("<html>n'a pas trouvé de réponse</html>");
        try (exchange) {
            TimeUnit.MILLISECONDS.sleep(MILLIS);
            byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // Who asked was killed.
            return;
        }
    }

    /** The arguments that fetch all of it. */
    String[] fetchInto(Path corpus) {
        List<String> words = new ArrayList<>(List.of("fetch", "--contact", "x", "--pause", "0", "--site"));
        words.add("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        words.addAll(List.of("--corpus", corpus.toString()));
        numacs.forEach(n -> words.addAll(List.of("--numac", n)));
        return words.toArray(String[]::new);
    }

    /** Waits for the next request of a process, or its end. */
    void awaitRequest(Process process) throws InterruptedException {
        asked.drainPermits();
        while (process.isAlive() && !asked.tryAcquire(20, TimeUnit.MILLISECONDS)) {
            continue;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
