package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * JavaFX's classes for drawing with a graphics card. A rehearsal on a virtual screen draws without one, and would leave them out of the AOT cache, while
 * nearly all users have one.
 */
final class GraphicsClasses {
    private static final String MODULE = "javafx.graphics";
    /** Its packages for OpenGL, Direct3D and Metal (OpenJFX 25.0.4); each system has some of them. */
    private static final List<String> PACKAGES = List.of("com/sun/prism/es2", "com/sun/prism/d3d", "com/sun/prism/mtl", "com/sun/prism/ps",
            "com/sun/prism/shader", "com/sun/scenario/effect/impl/es2", "com/sun/scenario/effect/impl/prism/ps",
            "com/sun/scenario/effect/impl/hw");

    private GraphicsClasses() {
    }

    /** Loads those that this runtime image has, without initialising them. */
    static void load() {
        Path module = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", MODULE);
        PACKAGES.stream().map(module::resolve).filter(Files::isDirectory).forEach(directory -> load(module, directory));
    }

    private static void load(Path module, Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.map(file -> module.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .forEach(GraphicsClasses::load);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, GraphicsClasses.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError _) {
            // It would not be found in a real start either.
        }
    }
}
