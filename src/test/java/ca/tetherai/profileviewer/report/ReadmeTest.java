package ca.tetherai.profileviewer.report;

import static ca.tetherai.profileviewer.report.Results.CLOCK;
import static ca.tetherai.profileviewer.report.Results.ENGLISH;
import static ca.tetherai.profileviewer.report.Results.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of failures says what the window says. */
class ReadmeTest {
    private static final Path MADE = Path.of("target", "failures.md");
    private static final String BEGIN = "<!-- failures: made from messages.properties, held by ReadmeTest -->\n";
    private static final String END = "<!-- end of failures -->";

    private final FailureText texts = new FailureText(ENGLISH, CLOCK, UTC);

    @Test
    void theTableOfFailuresIsMadeOfTheirTexts() throws IOException {
        String made = Stream.of(FailureCode.values())
                .map(ReadmeTest::sample)
                .map(this::row)
                .collect(
                        Collectors.joining("", "| code | what happened | what to do | who can mend it |\n| --- | --- | --- | --- |\n", ""));
        Files.writeString(MADE, made);

        String readme = Files.readString(Path.of("README.md")).replace("\r\n", "\n");
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String table = readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
        assertThat(table).as("The texts of the failures changed: put %s between the two comments of README.md.", MADE).isEqualTo(made);
    }

    private String row(Failure failure) {
        return "| `%s` | %s | %s | %s |%n".formatted(failure.code(), cell(texts.title(failure)), cell(texts.advice(failure)),
                cell(texts.owners(failure))).replace("\r\n", "\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    // The code as such, filled with the first of its samples.
    private static Failure sample(FailureCode code) {
        return FailureTextTest.everyFailure()
                .filter(failure -> failure.code() == code && failure.variant().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
