package be.maillage.e2e;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A POST written byte by byte, to see when a server stops listening. */
final class RawPost implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final OutputStream out;

    private RawPost(Socket socket, OutputStream out) {
        this.socket = socket;
        this.out = out;
    }

    static RawPost chunked(URI server, String path) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        OutputStream out = socket.getOutputStream();
        out.write("""
                POST /api/v1%s HTTP/1.1
                Host: localhost
                Authorization: %s
                Content-Type: application/json
                Transfer-Encoding: chunked

                """.formatted(path, Client.basic("coordinator", Client.PASSWORD))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        return new RawPost(socket, out);
    }

    /** Sends chunks until the server answers, closes, or has taken the most. @return the bytes sent */
    int sendUntilAnswered(int chunk, int most) throws IOException {
        byte[] spaces = new byte[chunk];
        Arrays.fill(spaces, (byte) ' ');
        int sent = 0;
        try {
            while (sent < most && socket.getInputStream().available() == 0) {
                out.write((Integer.toHexString(chunk) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(spaces);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                sent += chunk;
            }
        } catch (IOException closedByTheServer) {
            return sent;
        }
        return sent;
    }

    /** What of the answer has come by now. */
    String answer() throws IOException {
        byte[] buffer = new byte[8192];
        int read = socket.getInputStream().read(buffer);
        return read < 0 ? "" : new String(buffer, 0, read, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
