package ca.tetherai.profileviewer.ui.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Work of others that the program is made of.
 *
 * @param name what it is called
 * @param version which version is in it; empty where the build doesn't choose it
 * @param licence its licence, by its SPDX identifier
 * @param address where it comes from
 */
public record Library(String name, String version, String licence, String address) {
    private static final String LIST = "/ca/tetherai/profileviewer/libraries.txt";
    private static final int PARTS = 4;

    /** All of them, as the build wrote them down. */
    public static List<Library> all() {
        try (InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream(LIST))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\\|", PARTS))
                    .map(parts -> new Library(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }
}
