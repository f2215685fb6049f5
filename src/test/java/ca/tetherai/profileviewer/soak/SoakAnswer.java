package ca.tetherai.profileviewer.soak;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What the soak's server does with a request, beside what the demo's does. */
enum SoakAnswer {
    /** 401 with a challenge (RFC 6750, section 3). */
    UNAUTHORIZED {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "401 Unauthorized", "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"jwt expired\"\r\n",
                    "{\"error\": \"jwt expired\"}");
        }
    },
    /** 429 that names a wait (RFC 6585, section 4). */
    TOO_MANY {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "429 Too Many Requests", "Retry-After: 30\r\n", "{\"error\": \"slow down\"}");
        }
    },
    /** 503 that names a wait. */
    UNAVAILABLE {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "503 Service Unavailable", "Retry-After: 5\r\n", "");
        }
    },
    /** A gateway's page. */
    BAD_GATEWAY {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "502 Bad Gateway", "", "<html><body><h1>502 Bad Gateway</h1></body></html>");
        }
    },
    /** A page where JSON is due. */
    HTML {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "200 OK", "", "<!doctype html><title>Sign in to the network</title>");
        }
    },
    /** Less than was announced. */
    TRUNCATED {
        @Override
        void on(Socket socket, String token) throws IOException {
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"user\": {\"fullName\": \"Alex");
        }
    },
    /** A reset in the middle of the body (RFC 9293, section 3.5.2). */
    RESET {
        @Override
        void on(Socket socket, String token) throws IOException {
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{");
            socket.setSoLinger(true, 0);
        }
    },
    /** A closed connection, and no word. */
    SILENT_END {
        @Override
        void on(Socket socket, String token) {
            // The connection is closed after this.
        }
    },
    /** The beginning of a body, and then nothing, until the client goes. */
    SLOW {
        @Override
        void on(Socket socket, String token) throws IOException {
            write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"user\": {");
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    },
    /** No word at all, until the client goes. */
    STILL {
        @Override
        void on(Socket socket, String token) throws IOException {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    },
    /** To another server (RFC 9110, section 15.4). */
    REDIRECT {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "302 Found", "Location: https://elsewhere.example/" + token + "\r\n", "");
        }
    },
    /** More than the viewer takes. */
    ENDLESS {
        @Override
        void on(Socket socket, String token) throws IOException {
            write(socket, "HTTP/1.1 200 OK\r\n\r\n{\"user\": \"");
            String piece = "x".repeat(64 * 1024);
            while (true) {
                write(socket, piece);
            }
        }
    },
    /** Arrays within arrays. */
    DEEP {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "200 OK", "", "[".repeat(50_000));
        }
    },
    /** The token, in places where it doesn't belong. */
    ECHO {
        @Override
        void on(Socket socket, String token) throws IOException {
            send(socket, "200 OK", "X-Request-Id: " + token + "\r\n",
                    "{\"user\": {\"fullName\": \"" + token + "\", \"token\": \"" + token + "\"}}");
        }
    };

    /** Whether it only ends when the client gives it up. */
    boolean hasToBeCancelled() {
        return this == SLOW || this == STILL;
    }

    /** Answers the request that bore this token; the connection is closed afterwards. */
    abstract void on(Socket socket, String token) throws IOException;

    /** Reads a request up to its empty line, and gives back the token in it; empty when there is none. */
    static String readToken(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("no whole head");
            }
            head.append((char) octet);
        }
        return head.toString()
                .lines()
                .filter(line -> line.startsWith("Authorization: Bearer "))
                .findFirst()
                .map(line -> line.substring(22))
                .orElse("");
    }

    private static void send(Socket socket, String status, String headers, String body) throws IOException {
        write(socket, "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
