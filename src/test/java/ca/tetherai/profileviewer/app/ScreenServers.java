package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.network.ProxyLogin;
import ca.tetherai.profileviewer.support.ConnectProxy;
import ca.tetherai.profileviewer.support.RawServer;
import ca.tetherai.profileviewer.support.TestCertificates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** The servers behind the catalogue of screens that cost too much to be made for each walk. */
final class ScreenServers implements AutoCloseable {
    private final RawServer untrusted;
    private final ConnectProxy proxy;
    private final RawServer failing;
    private final AtomicBoolean down = new AtomicBoolean();

    ScreenServers(Path directory) throws Exception {
        var certificates = new TestCertificates(directory);
        certificates.make("stranger", "ip:127.0.0.1");
        untrusted = new RawServer(certificates.sockets("stranger"), RawServer.Connection::readHead);
        proxy = new ConnectProxy(ProxyLogin.of("sam", "secret-of-sam").orElseThrow().basic());
        failing = new RawServer(connection -> {
            connection.readHead();
            connection.send(down.get() ? Answers.UNAVAILABLE : Answers.PROFILE);
        });
    }

    /** One whose certificate nobody knows. */
    String untrusted() {
        return untrusted.url("https");
    }

    /** One that shows a profile, or is down for maintenance. */
    String failing(boolean isDown) {
        down.set(isDown);
        return failing.url("http");
    }

    /** The port of a proxy that wants a login. */
    int proxyPort() {
        return proxy.port();
    }

    @Override
    public void close() throws IOException {
        untrusted.close();
        failing.close();
        proxy.close();
    }
}
