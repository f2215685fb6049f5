package ca.tetherai.profileviewer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture that the installed module has for its windows. */
class WindowIconsTest {
    private static final String PLACE = "ca/tetherai/profileviewer/app/window.png";

    @TempDir
    static Path classes;
    private static PackagingProgram program;
    @TempDir
    Path icons;

    @BeforeAll
    static void compile() throws Exception {
        program = PackagingProgram.compiled("WindowIcons", classes);
    }

    @BeforeEach
    void draw() throws IOException {
        for (int size : List.of(16, 32, 48, 64, 128, 256)) {
            Files.writeString(icons.resolve(size + ".png"), "picture of " + size);
        }
    }

    @Test
    void itIsTheSizeThatJavafxHandsToEachSystem() throws Throwable {
        assertThat(added("LINUX")).isEqualTo(Map.of("a.txt", "a", PLACE, "picture of 128"));
        assertThat(added("WINDOWS")).isEqualTo(Map.of("a.txt", "a", PLACE, "picture of 32"));
        assertThat(added("MACOS")).isEqualTo(Map.of("a.txt", "a"));
    }

    @Test
    void itLiesWhereTheWindowLooksForIt() {
        assertThat(Path.of("src/main/java", PLACE).resolveSibling("WindowIcon.java")).content()
                .contains("\"" + Path.of(PLACE).getFileName() + "\"");
    }

    private Map<String, String> added(String system) throws Throwable {
        Path jar = Files.createTempFile(icons, "viewer", ".jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write('a');
        }
        Class<?> target = program.type().getClassLoader().loadClass("Target");
        Object chosen = List.of(target.getEnumConstants())
                .stream()
                .filter(each -> each.toString().equals(system))
                .findFirst()
                .orElseThrow();
        program.call("add", jar, icons, chosen);
        return read(jar);
    }

    private static Map<String, String> read(Path jar) throws IOException {
        var files = new HashMap<String, String>();
        try (var in = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : in.stream().filter(file -> !file.isDirectory()).toList()) {
                files.put(entry.getName(), new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
