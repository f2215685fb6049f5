package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A forward proxy on a free loopback port that opens tunnels ({@code CONNECT}), all of them to this machine, and keeps what passes in clear. */
public final class ConnectProxy implements AutoCloseable {
    private final String wanted;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    /** {@code wanted}: the value of {@code Proxy-Authorization} that opens a tunnel; empty for none. */
    public ConnectProxy(String wanted) throws IOException {
        this.wanted = wanted;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var _ = threads.submit(this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** What it was asked, request line and headers. */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                var _ = threads.submit(() -> serve(client));
            } catch (IOException _) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            heads.add(head);
            if (!wanted.isEmpty() && !head.contains("Proxy-Authorization: " + wanted + "\r\n")) {
                say(client, "HTTP/1.1 407 Who are you?\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            String port = head.substring(head.indexOf(':') + 1, head.indexOf(" HTTP/"));
            try (var server = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
                say(client, "HTTP/1.1 200 Go on\r\n\r\n");
                var back = threads.submit(() -> server.getInputStream().transferTo(client.getOutputStream()));
                client.getInputStream().transferTo(server.getOutputStream());
                back.cancel(true);
            }
        } catch (IOException _) {
            // Somebody went away.
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
