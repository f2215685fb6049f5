package ca.tetherai.profileviewer.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
        return all().map(Class::getEnumConstants).filter(Objects::nonNull).flatMap(Stream::of).<Enum<?>>map(Enum.class::cast).toList();
    }

    /** The simple names of what a switch over a type of ours can have as its cases: enum constants, and the members of sealed types. */
    public static Set<String> casesOfClosedTypes() {
        var members = all().map(Class::getPermittedSubclasses).filter(Objects::nonNull).flatMap(Stream::of).map(Class::getSimpleName);
        return Stream.concat(members, enumConstants().stream().map(Enum::name)).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> all() {
        return new ClassFileImporter().importPath(CLASSES)
                .stream()
                .map(JavaClass::reflect);
    }
}
