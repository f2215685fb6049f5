package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The style sheets of the image, in JavaFX's binary form. */
class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/ca/tetherai/profileviewer/css");

    @TempDir
    static Path classes;
    private static PackagingProgram program;
    @TempDir
    Path work;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("StyleSheets", classes);
    }

    @Test
    void eachSheetOfTheViewersCanBeMadeBinary() throws Throwable {
        try (Stream<Path> files = Files.list(SHEETS)) {
            for (Path sheet : files.toList()) {
                assertThat(added(Map.of("css/sheet.css", Files.readString(sheet)))).as(sheet.toString()).containsKey("css/sheet.bss");
            }
        }
    }

    @Test
    void aSheetIsThereInBothForms() throws Throwable {
        String css = ".label { -fx-text-fill: -color; -fx-padding: 1em 2px; } .dark > .label:hover, .label:disabled { -fx-opacity: 0.5; }";
        Map<String, byte[]> jar = added(Map.of("css/x.css", css, "other.txt", "left alone"));

        assertThat(jar.keySet()).containsExactlyInAnyOrder("css/x.css", "css/x.bss", "other.txt");
        assertThat(jar.get("css/x.css")).asString(StandardCharsets.UTF_8).isEqualTo(css);
        assertThat(Stylesheet.loadBinary(new ByteArrayInputStream(jar.get("css/x.bss"))).getRules()).hasSize(2)
                .first()
                .satisfies(rule -> assertThat(rule.getDeclarations()).hasSize(2).first().asString().contains("-fx-text-fill"));
    }

    @Test
    void aRuleThatNobodyLookedAtStopsTheBuild() {
        assertThatThrownBy(() -> added(Map.of("x.css", "@media (prefers-reduced-motion: reduce) { .a { -fx-opacity: 1; } }")))
                .hasMessage("x.css has a rule that begins with @: it has to be seen first whether JavaFX's binary form keeps it.");
    }

    @Test
    void aSheetWithoutRulesStopsTheBuildForItIsMostLikelyBroken() {
        assertThatThrownBy(() -> added(Map.of("x.css", "/* @ */"))).hasMessageContaining("binary form of x.css");
    }

    private Map<String, byte[]> added(Map<String, String> files) throws Throwable {
        Path jar = Files.createTempFile(work, "before", ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Path copy = jar.resolveSibling(jar.getFileName() + ".copy.jar");
        assertThat(program.call("added", jar, javafx(), copy)).isEqualTo(copy);
        var read = new HashMap<String, byte[]>();
        try (var in = new JarFile(copy.toFile())) {
            for (JarEntry entry : in.stream().toList()) {
                try (var bytes = in.getInputStream(entry)) {
                    read.put(entry.getName(), bytes.readAllBytes());
                }
            }
        }
        return read;
    }

    private static List<Path> javafx() {
        var jars = new ArrayList<Path>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            Stream.of(System.getProperty(property, "").split(File.pathSeparator))
                    .filter(path -> path.contains("javafx-"))
                    .map(Path::of)
                    .forEach(jars::add);
        }
        return jars;
    }
}
