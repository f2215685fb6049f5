package ca.tetherai.profileviewer.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The product's own classes, as the compiler made them. */
public final class MainClasses {
    /** The package that all of them are in. */
    public static final String ROOT = "ca.tetherai.profileviewer";

    private static final Path CLASSES = Path.of("target", "classes");

    private MainClasses() {
    }

    /** The constants of all enums. */
    public static List<Enum<?>> enumConstants() {
        return all().stream()
                .map(Class::getEnumConstants)
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .<Enum<?>>map(Enum.class::cast)
                .toList();
    }

    /** The simple names of what a switch over a type of ours can have as its cases: enum constants, and the members of sealed types. */
    public static Set<String> casesOfClosedTypes() {
        var members = all().stream()
                .map(Class::getPermittedSubclasses)
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .map(Class::getSimpleName);
        return Stream.concat(members, enumConstants().stream().map(Enum::name)).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private static List<? extends Class<?>> all() {
        try (var files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString().replaceAll("[/\\\\]", "."))
                    .filter(name -> name.startsWith(ROOT))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Not initialised: that may need a toolkit.
    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MainClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
