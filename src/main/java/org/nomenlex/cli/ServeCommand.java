package org.nomenlex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.nomenlex.store.NoConsolidation;
import org.nomenlex.web.ServerLog;
import org.nomenlex.web.StoreReading;
import org.nomenlex.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: the web pages and the HTTP interface, until it is stopped. */
@Command(
        name = "serve",
        addMethodSubcommands = false,
        sortOptions = false,
        description = "The web pages for legal staff and the HTTP interface, until stopped with Ctrl-C.",
        footer = {
            "",
            "A build meanwhile is seen by itself: within seconds requests show the new edition.",
            "For whoever watches over it: /healthz tells that the law can be read, /metrics what was counted (Prometheus)."
        })
final class ServeCommand extends Subcommand {

    /** The server asks itself for some pages before it names its address, so long at most. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    @Mixin
    private LibraryOptions repository = new LibraryOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port (default: 8080; 0: any free one).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The interface to listen on (default: 127.0.0.1, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "A name under which the server may be called, for --host other than this machine; repeatable.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "500",
            description = "Requests a second from one caller (default: 500).")
    private int rate = 500;

    @Option(
            names = "--log",
            defaultValue = "failures",
            description =
                    "What is written to standard error: ${COMPLETION-CANDIDATES} (default: failures). json writes an object"
                            + " per line for each request and failure.")
    private Log log = Log.failures;

    enum Log {
        failures,
        text,
        json
    }

    ServeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > 65_535) {
            throw CommandFailure.wrongUse("--port is a number from 0 to 65535");
        }
        if (rate < 1) {
            throw CommandFailure.wrongUse("--rate is a number from 1");
        }
        Path folder = terminal().resolve(repository.folder);
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.because(
                    "no consolidated repository at " + folder + ": 'nomenlex build' makes one (or name it with --out)");
        }
        try (StoreReading reading = new StoreReading(folder, terminal().clock())) {
            return serve(reading);
        } catch (NoConsolidation e) {
            throw CommandFailure.because(e.getMessage(), e);
        }
    }

    private int serve(StoreReading reading) throws InterruptedException {
        WebServer.Settings settings = new WebServer.Settings(host, port, rate, Set.copyOf(names));
        try (WebServer server = started(reading, settings)) {
            terminal().print("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/");
            terminal().out().flush();
            if (!host.equals("127.0.0.1") && names.isEmpty()) {
                terminal().tell("it answers to that address only; --name allows a host name");
            }
            Thread warmUp = new Thread(() -> server.warmUp(WARM_UP), "warm-up");
            warmUp.setDaemon(true);
            warmUp.start();
            new CountDownLatch(1).await();
            return ExitCodes.DONE;
        }
    }

    private ServerLog log() {
        return switch (log) {
            case failures -> e -> terminal().tell("nomenlex serve: " + e);
            case text -> ServeLog.text(terminal()::tell);
            case json -> ServeLog.json(terminal()::tell, terminal().clock());
        };
    }

    private WebServer started(StoreReading reading, WebServer.Settings settings) {
        try {
            return WebServer.start(reading, terminal().clock(), settings, log());
        } catch (RuntimeException e) {
            throw CommandFailure.because(
                    "port " + port + " on " + host + " cannot be used: choose another with --port (0: any free one)",
                    e);
        }
    }
}
