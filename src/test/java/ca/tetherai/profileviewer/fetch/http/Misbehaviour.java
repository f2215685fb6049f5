package ca.tetherai.profileviewer.fetch.http;

import ca.tetherai.profileviewer.support.RawServer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** What a server may do instead of answering well, and answering well among it. */
enum Misbehaviour {
    NONE {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            answer(connection, OK, "{\"user\": {\"fullName\": \"Alex\"}}");
        }
    },
    ANY_STATUS {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            answer(connection, "HTTP/1.1 " + random.nextInt(200, 1000) + " Something\r\nLocation: https://elsewhere.example/\r\n",
                    "{\"error\": \"it is so\"}");
        }
    },
    CLOSES_UNASKED {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) {
            // Closing is all.
        }
    },
    RESETS_UNASKED {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.closeByReset();
        }
    },
    RESETS_WHEN_ASKED {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            connection.closeByReset();
        }
    },
    RESETS_IN_THE_BODY {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            connection.send(OK + "Content-Length: 1000\r\n\r\n{");
            connection.closeByReset();
        }
    },
    BREAKS_OFF_ANYWHERE {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            byte[] whole = (OK + "Content-Length: 30\r\n\r\n{\"user\": {\"fullName\": \"Alex\"}}").getBytes(StandardCharsets.US_ASCII);
            connection.send(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    },
    BREAKS_A_CHUNK_OFF {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            connection.send(OK + "Transfer-Encoding: chunked\r\n\r\n" + (random.nextBoolean() ? "20\r\n{\"user\"" : "zz\r\n{"));
        }
    },
    SENDS_NOISE {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            byte[] noise = new byte[random.nextInt(1, 2000)];
            random.nextBytes(noise);
            connection.send(noise);
        }
    },
    SENDS_NOISE_AS_BODY {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            byte[] noise = new byte[random.nextInt(1, 2000)];
            random.nextBytes(noise);
            connection
                    .send(OK + (random.nextBoolean() ? "Content-Encoding: gzip\r\n" : "") + "Content-Length: " + noise.length + "\r\n\r\n");
            connection.send(noise);
        }
    },
    SENDS_HEADERS_WITHOUT_END {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            connection.send(OK);
            connection.sendForEver("Name: value\r\n".repeat(1000).getBytes(StandardCharsets.US_ASCII));
        }
    },
    SENDS_A_BODY_WITHOUT_END {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            connection.send(OK + "\r\n");
            connection.sendForEver(" ".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        }
    },
    SENDS_A_BOMB {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            byte[] bomb = Gzip.of(new byte[50_000_000]);
            connection.readHead();
            connection.send(OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            connection.send(bomb);
        }
    },
    NESTS_DEEP {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            answer(connection, OK, "[".repeat(random.nextInt(900, 100_000)));
        }
    },
    SENDS_A_PAGE {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            answer(connection, OK, "<!doctype html><title>Sign in to the network</title>");
        }
    },
    STALLS {
        @Override
        void on(RawServer.Connection connection, RandomGenerator random) throws IOException {
            connection.readHead();
            connection.send(random.nextBoolean() ? "" : OK + "Content-Length: 1000\r\n\r\n{");
            connection.awaitEnd();
        }
    };

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    /** Does it to one connection. */
    abstract void on(RawServer.Connection connection, RandomGenerator random) throws IOException;

    private static void answer(RawServer.Connection connection, String head, String body) throws IOException {
        connection.readHead();
        connection.send(head + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }
}
