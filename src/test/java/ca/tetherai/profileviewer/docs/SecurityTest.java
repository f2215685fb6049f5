package ca.tetherai.profileviewer.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Each threat that SECURITY.md names is held by tests that are there and run. */
class SecurityTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z].+?) \\| (.+?) \\| (.+?) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Test
    void thereAreThreats() throws IOException {
        assertThat(threats()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("threats")
    void aThreatIsHeldByWhatThereIs(String threat, String heldBy) {
        assertThat(names(heldBy)).as(threat).isNotEmpty().allSatisfy(SecurityTest::isThere);
    }

    static Stream<String[]> threats() throws IOException {
        String text = Files.readString(Path.of("SECURITY.md")).replace("\r\n", "\n");
        return ROW.matcher(text.substring(text.indexOf("\n## Threats\n"))).results().map(SecurityTest::threat);
    }

    private static String[] threat(MatchResult row) {
        return new String[]{row.group(1), row.group(3)};
    }

    private static List<String> names(String heldBy) {
        return NAME.matcher(heldBy).results().map(found -> found.group(1)).toList();
    }

    private static void isThere(String name) {
        if (name.startsWith(".ci/")) {
            assertThat(Path.of(name)).isExecutable();
            return;
        }
        int dot = name.indexOf('.');
        List<String> tests = classes(dot < 0 ? name : name.substring(0, dot)).flatMap(SecurityTest::tests).toList();
        if (dot < 0) {
            // Of several tests in a class, the one that matters could go unnoticed.
            assertThat(tests).as(name).hasSize(1);
        } else {
            assertThat(tests).as(name).contains(name.substring(dot + 1));
        }
    }

    // Two packages may have a class of the same name.
    private static Stream<Class<?>> classes(String simpleName) {
        return ReflectionSupport.streamAllClassesInPackage("ca.tetherai.profileviewer", type -> type.getSimpleName().equals(simpleName),
                name -> name.endsWith("." + simpleName));
    }

    // A rule of ArchUnit is a field.
    private static Stream<String> tests(Class<?> type) {
        return Stream.<Member>concat(ReflectionSupport.streamMethods(type, SecurityTest::runs, HierarchyTraversalMode.TOP_DOWN),
                ReflectionSupport.streamFields(type, SecurityTest::runs, HierarchyTraversalMode.TOP_DOWN)).map(Member::getName);
    }

    private static boolean runs(AnnotatedElement member) {
        return AnnotationSupport.isAnnotated(member, Testable.class) && !member.isAnnotationPresent(Disabled.class);
    }
}
