package ca.tetherai.profileviewer.app;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** A token that is looked for everywhere after it was used, whole and in pieces of its signature. */
final class Canary {
    private static final int PIECE = 16;

    private final String token = JWT.create()
            .withClaim("email", "canary@acme.example")
            .withClaim("role", "ADMIN")
            .sign(Algorithm.HMAC512("the same in each run, so that it can be looked for from outside"));

    private final List<String> pieces = pieces();

    String token() {
        return token;
    }

    /** All pieces of its signature that must be nowhere. */
    private List<String> pieces() {
        String signature = token.substring(token.lastIndexOf('.') + 1);
        return IntStream.rangeClosed(0, signature.length() - PIECE).mapToObj(at -> signature.substring(at, at + PIECE)).toList();
    }

    /** Whether a text has the token or a piece of its signature in it. */
    boolean isIn(String text) {
        return text.contains(token) || pieces.stream().anyMatch(text::contains);
    }

    /** The same for what is in a file. */
    boolean isIn(byte[] content) {
        return isIn(new String(content, StandardCharsets.ISO_8859_1)) || isIn(new String(content, StandardCharsets.UTF_16LE))
                || isIn(new String(content, StandardCharsets.UTF_16BE));
    }
}
