package ca.tetherai.profileviewer.docs;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.MainSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md stays a map: on one page, with each package on it, and nothing that isn't there. */
class ArchitectureMapTest {
    private static final Path ROOT = Path.of("src", "main", "java", "ca", "tetherai", "profileviewer");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]+");

    private static final Path MAP = Path.of("ARCHITECTURE.md");
    // JavaFX's own.
    private static final Set<String> OTHERS = Set.of("Platform");

    @Test
    void isOnOnePage() throws IOException {
        assertThat(Files.readAllLines(MAP)).hasSizeLessThanOrEqualTo(60)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void hasEachPackage_butForThoseOfTheUi() throws IOException {
        Set<String> named = code();
        // ".diagnosis" is a sister of the one named before it.
        assertThat(packages().filter(name -> !name.startsWith("ui.")))
                .allSatisfy(name -> assertThat(named).containsAnyOf(name, name.replaceFirst(".*(?=\\.)", "")));
    }

    @Test
    void namesNothingThatIsNotThere() throws IOException {
        assertThat(code().stream().filter(name -> TYPE.matcher(name).matches() && !OTHERS.contains(name))).isNotEmpty()
                .isSubsetOf(types());
    }

    private static Set<String> code() throws IOException {
        return CODE.matcher(Files.readString(MAP)).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> packages() {
        return MainSources.files()
                .stream()
                .map(Path::getParent)
                .filter(directory -> directory.startsWith(ROOT) && !directory.equals(ROOT))
                .map(directory -> ROOT.relativize(directory).toString().replace('\\', '/').replace('/', '.'))
                .distinct();
    }

    private static Set<String> types() throws IOException {
        try (var sources = Files.walk(Path.of("src")); var packaging = Files.walk(Path.of("jpackage"))) {
            return Stream.concat(sources, packaging)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
