package ca.tetherai.profileviewer.docs;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.app.ExitStatus;
import ca.tetherai.profileviewer.app.LaunchOptionsParser;
import ca.tetherai.profileviewer.app.LaunchOptionsParser.Launch;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual pages and the README describe the options that there are, and no others; the pages each exit status, too. */
class ManPageTest {
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    // An entry of a list begins in the line after the macro, with what it is about.
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\.TP\n(.+)$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.+?) \\| ");

    @ParameterizedTest
    @ValueSource(strings = {"tether-profile-viewer.1", "tether-profile-viewer.fr.1"})
    void aManualPageHasAnEntryForEachOption(String page) throws IOException {
        String text = Files.readString(Path.of("jpackage", "linux", page)).replace("\r\n", "\n").replace("\\-", "-");

        assertThat(options(firstGroups(ENTRY, text))).isEqualTo(optionsOfTheProgram());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tether-profile-viewer.1", "tether-profile-viewer.fr.1"})
    void aManualPageNamesNoOptionThatThereIsNot(String page) throws IOException {
        String text = Files.readString(Path.of("jpackage", "linux", page)).replace("\\-", "-");

        assertThat(optionsOfTheProgram()).containsAll(options(List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tether-profile-viewer.1", "tether-profile-viewer.fr.1"})
    void aManualPageHasAnEntryForEachExitStatus(String page) throws IOException {
        String text = Files.readString(Path.of("jpackage", "linux", page)).replace("\r\n", "\n");

        assertThat(firstGroups(ENTRY, text).stream().filter(entry -> entry.matches("\\.B \\d+"))).containsExactlyElementsOf(exitStatuses());
    }

    @Test
    void theReadmeHasARowForEachOption() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        String section = readme.substring(readme.indexOf("\n## Options\n"), readme.indexOf("\nExit status:"));

        assertThat(options(firstGroups(ROW, section))).isEqualTo(optionsOfTheProgram());
    }

    private static List<String> exitStatuses() {
        return Stream.of(ExitStatus.class.getFields()).map(ManPageTest::value).sorted().map(".B %d"::formatted).toList();
    }

    private static int value(Field constant) {
        try {
            return constant.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> optionsOfTheProgram() {
        Launch launch = new LaunchOptionsParser().parse("--help");
        assertThat(launch).isInstanceOf(Launch.Help.class);
        Set<String> options = options(firstGroups(Pattern.compile("(?m)^ {2,6}((?:-h, )?--[a-z-]+)"), ((Launch.Help) launch).usage()));
        assertThat(options).contains("--server", "--help", "--version");
        return options;
    }

    private static List<String> firstGroups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> options(List<String> texts) {
        var options = new TreeSet<String>();
        texts.forEach(text -> OPTION.matcher(text).results().map(MatchResult::group).forEach(options::add));
        return options;
    }
}
