package ca.tetherai.profileviewer.failures;

import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.regex.Pattern;

import javax.net.ServerSocketFactory;

/** Where a cause arises: makes the servers that it needs, and closes them. */
final class Scene implements AutoCloseable {
    /** What servers send in place of {@link #ECHO}: the token that they got. */
    static final String ECHO = "<the token>";
    private static final Pattern BEARER = Pattern.compile("(?i)authorization: bearer (\\S+)");

    private final TestCertificates certificates;
    private final Deque<RawServer> open = new ArrayDeque<>();

    Scene(TestCertificates certificates) {
        this.certificates = certificates;
    }

    TestCertificates certificates() {
        return certificates;
    }

    /** A JWT with these claims, as JSON. Its signature is as good as any: nobody here can check it. */
    static String jwt(String claims) {
        return base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + base64(claims) + ".c2lnbmF0dXJlLW9mLW5vYm9keS1hdC1hbGw";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A server that does this to each connection. */
    RawServer server(RawServer.Script script) {
        return server(ServerSocketFactory.getDefault(), script);
    }

    RawServer server(ServerSocketFactory sockets, RawServer.Script script) {
        var server = new RawServer(sockets, script);
        open.push(server);
        return server;
    }

    /** A server that answers with this, and with the token that it got in place of each {@link #ECHO}. */
    RawServer answering(String answer) {
        return answering(ServerSocketFactory.getDefault(), answer);
    }

    RawServer answering(ServerSocketFactory sockets, String answer) {
        return server(sockets, connection -> {
            connection.readHead();
            var bearer = BEARER.matcher(connection.head());
            connection.send(answer.replace(ECHO, bearer.find() ? bearer.group(1) : ""));
        });
    }

    /** A port on which nobody listens. */
    static int deadPort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
