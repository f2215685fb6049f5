package ca.tetherai.profileviewer.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pastes of {@code pastes/corpus.txt} with tokens in them, to begin from. */
final class Pastes {
    private static final Path CORPUS = Path.of("src", "test", "resources", "pastes", "corpus.txt");
    private static final List<String> PARTS = List.of("eyJhbGciOiJIUzI1NiJ9",
            "eyJzdWIiOiI2NGVlOWE4YjFlN2YyYTAwMTEyMjMzOTkiLCJleHAiOjE3OTU1NzkwNDd9",
            "c2lnbmF0dXJlLW9mLXRoaXMtdG9rZW4tb2YtMzItYnl0ZXM");
    private static final String A = String.join(".", PARTS);
    private static final String B = A.replace("c2lnbmF0", "b3RoZXJz");
    private static final String OPAQUE = "t0/k~n+with_all-of.them==";

    private Pastes() {
    }

    /** The pastes. */
    static Stream<String> all() {
        try {
            return Pattern.compile("^=== .*\\n", Pattern.MULTILINE).splitAsStream(Files.readString(CORPUS)).skip(1).map(Pastes::filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String text) {
        String filled = text.replace("⟦A⟧", A)
                .replace("⟦B⟧", B)
                .replace("⟦A<⟧", A.substring(0, A.length() / 2))
                .replace("⟦A>⟧", A.substring(A.length() / 2))
                .replace("⟦A1⟧", PARTS.get(0))
                .replace("⟦A2⟧", PARTS.get(1))
                .replace("⟦A3⟧", PARTS.get(2))
                .replace("⟦O⟧", OPAQUE)
                .replace("⟦O\\⟧", OPAQUE.replace("/", "\\/"))
                .replace("⟦O%⟧", OPAQUE.replace("/", "%2F").replace("+", "%2b").replace("=", "%3D"));
        return Pattern.compile("⟦U\\+([0-9A-F]+)⟧")
                .matcher(filled)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(HexFormat.fromHexDigits(match.group(1)))));
    }
}
