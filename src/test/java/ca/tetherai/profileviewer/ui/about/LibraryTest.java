package ca.tetherai.profileviewer.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibraryTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>.*?</dependency>",
            Pattern.DOTALL);
    /** What goes by another name than its artifact. */
    private static final Map<String, String> NAMES = Map.of("javafx", "openjfx", "java-jwt", "java jwt");

    @Test
    void eachLibraryThatIsDeliveredIsListed() throws IOException {
        String all = Library.all().toString().toLowerCase(Locale.ROOT);
        String pom = Files.readString(Path.of("pom.xml"));
        String managed = pom.substring(0, pom.indexOf("</dependencyManagement>"));
        String own = pom.substring(managed.length(), pom.indexOf("<build>"));
        assertThat(DEPENDENCY.matcher(own)
                .results()
                .filter(found -> !found.group().contains("<scope>test</scope>"))
                .map(this::name)
                .distinct())
                .hasSizeGreaterThan(7)
                .allSatisfy(name -> assertThat(all).contains(name));
    }

    private String name(MatchResult dependency) {
        String artifact = dependency.group(1);
        return NAMES.getOrDefault(artifact, NAMES.getOrDefault(artifact.replaceAll("-.*", ""), artifact.replaceAll("-.*", "")));
    }

    @Test
    void eachHasItsVersionAndLicence() {
        assertThat(Library.all()).hasSizeGreaterThan(9).allSatisfy(library -> {
            assertThat(library.name()).isNotBlank();
            assertThat(library.version()).doesNotContain("$");
            assertThat(library.licence()).matches("[A-Za-z0-9. -]+");
            assertThat(library.address()).startsWith("https://");
        });
        assertThat(Library.all()).filteredOn(library -> library.name().equals("OpenJFX"))
                .extracting(Library::version)
                .allMatch(version -> version.startsWith("25"));
    }
}
