package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes of the image that have the texts. */
class TextClassesTest {
    private static final Path TEXTS = Path.of("src/main/resources/ca/tetherai/profileviewer/i18n");
    private static final String PLACE = "ca/tetherai/profileviewer/i18n/";

    @TempDir
    static Path classes;
    private static PackagingProgram program;
    @TempDir
    Path root;
    private Path place;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("TextClasses", classes);
    }

    @BeforeEach
    void make() throws Exception {
        place = Files.createDirectories(root.resolve(PLACE));
    }

    @ParameterizedTest
    @CsvSource({"'',messages.properties", "fr,messages_fr.properties", "fr-CA,messages_fr.properties"})
    void theTextsOfTheViewerStayTheSame(String language, String file) throws Throwable {
        for (String name : new String[]{"messages.properties", "messages_fr.properties"}) {
            Files.copy(TEXTS.resolve(name), place.resolve(name));
        }
        var expected = new TreeMap<String, String>();
        for (String name : new String[]{"messages.properties", file}) {
            try (var reader = Files.newBufferedReader(TEXTS.resolve(name))) {
                expected.putAll(texts(new PropertyResourceBundle(reader)));
            }
        }

        program.call("replace", root);

        assertThat(texts(language)).hasSizeGreaterThan(1000).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(Jars.read(root).keySet()).containsExactly(PLACE + "messages.class", PLACE + "messages_fr.class");
    }

    @Test
    void aTextThatOnlyTheFirstLanguageHasIsFoundThroughTheOther() throws Throwable {
        write("messages.properties", "both=both\nonly=only one");
        write("messages_fr.properties", "both=les deux");

        program.call("replace", root);

        assertThat(texts("fr")).containsExactlyInAnyOrderEntriesOf(Map.of("both", "les deux", "only", "only one"));
        assertThat(texts("")).containsExactlyInAnyOrderEntriesOf(Map.of("both", "both", "only", "only one"));
    }

    @Test
    void textsOfAllKindsStayAsTheyAre() throws Throwable {
        var expected = Map.of("empty", "", "quotes", "\"a\" 'b' ’c’ {0} $1 %s", "backslash", "C:\\new\\u0041",
                "lines", "a\n\tb\r\n\f", "nul", "a\0b\0", "separators", "a\u2028b\u2029c\u00a0d\u202fe",
                "emoji", "😀 👩‍👩‍👧 🇨🇦", "half", "a\ud83d", " k e=y: ", " ö ", "", "no key");
        write("messages.properties", """
                empty=
                quotes="a" 'b' ’c’ {0} $1 %s
                backslash=C:\\\\new\\\\u0041
                lines=a\\n\\tb\\r\\n\\f
                nul=a\\u0000b\\u0000
                separators=a\\u2028b\\u2029c\\u00a0d\\u202Fe
                emoji=😀 👩‍👩‍👧 \\ud83c\\udde8\\ud83c\\udde6
                half=a\\ud83d
                \\ k\\ e\\=y\\:\\ =\\ ö\\u0020
                =no key
                """);
        program.call("replace", root);

        assertThat(texts("")).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void allElseStaysAsItIs() throws Throwable {
        write("messages.properties", "key=text");
        write("Messages.class", "no text");
        write("messages.txt", "key=text");
        Path other = Files.writeString(Files.createDirectories(root.resolve("ca/tetherai/other")).resolve("messages.properties"),
                "key=text");
        Map<String, byte[]> expected = Jars.read(root);
        expected.remove(PLACE + "messages.properties");

        program.call("replace", root);

        Map<String, byte[]> files = Jars.read(root);
        assertThat(files.remove(PLACE + "messages.class")).isNotEmpty();
        assertThat(files).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(other).hasContent("key=text");
    }

    @Test
    void inAJarTooTheyAreReplaced() throws Throwable {
        write("messages.properties", "key=text");
        Path jar = Jars.written(Jars.read(root), root.resolve("texts.jar"));

        Jars.change(jar, inside -> program.call("replace", inside));
        program.call("replace", root);

        assertThat(Jars.read(jar)).containsOnlyKeys(PLACE + "messages.class");
        assertThat(Jars.read(jar).get(PLACE + "messages.class")).isEqualTo(written("messages.class"));
    }

    @Test
    void theOrderInTheFileMakesNoDifference() throws Throwable {
        // Two keys with one hash code: a table of them would keep the file's order.
        write("messages.properties", "Aa=1\nBB=2");
        write("messages_fr.properties", "BB=2\nAa=1");
        program.call("replace", root);
        byte[] first = written("messages.class");
        byte[] french = written("messages_fr.class");

        write("messages.properties", "BB=2\nAa=1");
        write("messages_fr.properties", "BB=2\nAa=1");
        program.call("replace", root);

        assertThat(written("messages.class")).isEqualTo(first);
        assertThat(written("messages_fr.class")).isEqualTo(french);
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(place.resolve(name), text);
    }

    private byte[] written(String name) throws Exception {
        return Objects.requireNonNull(Jars.read(place).get(name));
    }

    private Map<String, String> texts(String language) throws Exception {
        try (var loader = new URLClassLoader(new URL[]{root.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return texts(ResourceBundle.getBundle(PLACE.replace('/', '.') + "messages", Locale.forLanguageTag(language), loader));
        }
    }

    private static Map<String, String> texts(ResourceBundle bundle) {
        var texts = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
