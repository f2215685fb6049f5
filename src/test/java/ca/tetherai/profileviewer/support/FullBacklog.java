package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A port on loopback where connecting neither succeeds nor fails: nobody accepts, and the queue for those who wait is full. Works on Linux. */
public final class FullBacklog implements AutoCloseable {
    private static final int MORE_THAN_FIT = 8;

    private final ServerSocket listener;
    private final List<SocketChannel> waiting = new ArrayList<>();

    /** Opens the port and fills its queue. */
    public FullBacklog() {
        try {
            listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            for (int i = 0; i < MORE_THAN_FIT; i++) {
                var channel = SocketChannel.open();
                waiting.add(channel);
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), listener.getLocalPort()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        for (SocketChannel channel : waiting) {
            channel.close();
        }
        listener.close();
    }
}
