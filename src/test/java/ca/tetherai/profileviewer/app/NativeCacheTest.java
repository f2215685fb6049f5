package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether JavaFX has anything to unpack, and whether the home can take it. */
class NativeCacheTest {
    private static final Configuration RUNNING = ModuleLayer.boot().configuration();

    @TempDir
    Path directory;

    @Test
    void aModuleOfTheRuntimeBringsItsLibrariesOneInAFileUnpacksThem() throws IOException {
        jar(directory.resolve("lone.jar"), "lone");
        var withFile = Configuration.resolve(ModuleFinder.of(), List.of(RUNNING), ModuleFinder.of(directory), Set.of("lone"));

        assertThat(NativeCache.isPartOfRuntime(withFile, "java.base")).isTrue();
        assertThat(NativeCache.isPartOfRuntime(withFile, "lone")).isFalse();
    }

    @Test
    void onTheClassPathThereIsNoModule() {
        assertThat(NativeCache.isPartOfRuntime(RUNNING, "javafx.graphics")).isFalse();
    }

    @Test
    void whetherTheHomeTakesThemIsTried() throws IOException {
        assertThat(NativeCache.isUsable(directory.toString())).isTrue();
        assertThat(directory.resolve(".openjfx")).isDirectory();

        Path file = Files.createFile(directory.resolve("a-file"));
        assertThat(NativeCache.isUsable(file.toString())).isFalse();
        assertThat(NativeCache.isUsable("?")).isFalse();
    }

    private static void jar(Path file, String module) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
        try (OutputStream bytes = Files.newOutputStream(file); var jar = new JarOutputStream(bytes, manifest)) {
            jar.finish();
        }
    }
}
