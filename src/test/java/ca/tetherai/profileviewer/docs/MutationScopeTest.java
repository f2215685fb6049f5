package ca.tetherai.profileviewer.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mutation testing is to look at is there: a class that moved to another package would silently be left out, and so would its tests. */
class MutationScopeTest {

    @ParameterizedTest
    @CsvSource({"targetClasses, main", "targetTests, test", "excludedClasses, main", "excludedTestClass, test"})
    void eachPatternStandsForSomething(String element, String sources) throws IOException {
        List<String> types = types(Path.of("src", sources, "java"));
        assertThat(patterns(element)).isNotEmpty().allSatisfy(pattern -> assertThat(types).anyMatch(matching(pattern)));
    }

    private static Stream<String> patterns(String element) throws IOException {
        return Pattern.compile("<" + element + ">([^<]+)</" + element + ">")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(",")));
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .asMatchPredicate();
    }

    private static List<String> types(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceFirst("\\.java$", ""))
                    .toList();
        }
    }
}
