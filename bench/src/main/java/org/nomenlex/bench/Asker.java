package org.nomenlex.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that asks for one page after the other, like a browser's: kept open, ready for compressed answers. By hand
 * on a socket, because asker and server share the machine and a library's client costs as much as the server.
 */
final class Asker implements AutoCloseable {

    private final URI server;
    private final byte[] rest;
    private final byte[] sink = new byte[1 << 16];
    private Socket socket;
    private InputStream in;

    Asker(URI server) throws IOException {
        this.server = server;
        this.rest = (" HTTP/1.1\r\nHost: " + server.getAuthority()
                        + "\r\nAccept: text/html,application/json\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getByName(server.getHost()), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * Asks for a page and reads the whole answer.
     *
     * @param page what follows the server's address, without the first slash
     * @return the status
     */
    int ask(String page) throws IOException {
        try {
            byte[] path = ("GET /" + page).getBytes(StandardCharsets.US_ASCII);
            byte[] request = new byte[path.length + rest.length];
            System.arraycopy(path, 0, request, 0, path.length);
            System.arraycopy(rest, 0, request, path.length, rest.length);
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException e) {
            socket.close();
            connect();
            throw e;
        }
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        long length = 0;
        boolean inChunks = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
                inChunks = true;
            }
        }
        if (!inChunks) {
            skip(length);
            return status;
        }
        for (long chunk = chunk(); chunk > 0; chunk = chunk()) {
            skip(chunk + 2);
        }
        line();
        return status;
    }

    private long chunk() throws IOException {
        return Long.parseLong(line().split(";")[0].strip(), 16);
    }

    private void skip(long bytes) throws IOException {
        for (long left = bytes; left > 0; ) {
            int read = in.read(sink, 0, (int) Math.min(sink.length, left));
            if (read < 0) {
                throw new IOException("the answer ended early");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        StringBuilder out = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection");
            }
            if (c != '\r') {
                out.append((char) c);
            }
        }
        return out.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
