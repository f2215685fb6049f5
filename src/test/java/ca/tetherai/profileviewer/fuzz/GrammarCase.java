package ca.tetherai.profileviewer.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of {@code json/grammar.txt}.
 *
 * @param name what it tries; its first letter says whether it is JSON
 * @param results what it may come to: {@code LOADED} or a failure's code
 * @param body what the server sends
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, never printed.
record GrammarCase(String name, List<String> results, byte[] body) {
    private static final Path TABLE = Path.of("src", "test", "resources", "json", "grammar.txt");
    private static final Pattern LINE = Pattern.compile("([yni]_\\w+) \\| ([A-Z_ ]+?) \\|(?: (.*))?");
    private static final Pattern BYTES = Pattern.compile("<([0-9A-F]{2}(?: [0-9A-F]{2})*)(?:\\*([0-9]+))?>");

    static Stream<GrammarCase> all() {
        try {
            return Files.readAllLines(TABLE).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(GrammarCase::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GrammarCase parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        String body = parts.group(3) == null ? "" : parts.group(3);
        return new GrammarCase(parts.group(1), List.of(parts.group(2).split(" ", -1)),
                bytes(body.startsWith("~") ? "{\"user\": {\"v\": " + body.substring(1) + "}}" : body));
    }

    private static byte[] bytes(String written) {
        var bytes = new ByteArrayOutputStream();
        Matcher escape = BYTES.matcher(written);
        int done = 0;
        while (escape.find()) {
            bytes.writeBytes(written.substring(done, escape.start()).getBytes(StandardCharsets.UTF_8));
            byte[] escaped = HexFormat.ofDelimiter(" ").parseHex(escape.group(1));
            int times = escape.group(2) == null ? 1 : Integer.parseInt(escape.group(2));
            for (int time = 0; time < times; time++) {
                bytes.writeBytes(escaped);
            }
            done = escape.end();
        }
        bytes.writeBytes(written.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
