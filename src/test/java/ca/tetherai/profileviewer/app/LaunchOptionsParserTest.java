package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.app.LaunchOptionsParser.Launch;
import ca.tetherai.profileviewer.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchOptionsParserTest {
    private static final String TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI2NGVlIn0.c2lnbmF0dXJl";
    private static final List<String> OPTIONS = List.of("--server", "--token-file", "--fetch", "--demo", "--locale", "--theme", "--print",
            "--settings-dir", "--safe-graphics", "--timings", "--exit-after", "--version", "--help");

    private final LaunchOptionsParser parser = new LaunchOptionsParser();

    @Test
    void withoutArgumentsNothingIsChosen() {
        assertThat(options()).isEqualTo(new LaunchOptions(Optional.empty(), Optional.empty(), false, false, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), false, false, Optional.empty()));
    }

    @Test
    void eachOptionArrives() {
        assertThat(options("--server", "https://api.example", "--token-file", "-", "--fetch", "--locale", "fr-CA", "--theme", "dark",
                "--settings-dir", "there", "--safe-graphics", "--timings", "--exit-after", "window"))
                .isEqualTo(new LaunchOptions(Optional.of("https://api.example"), Optional.of(Path.of("-")), true, false,
                        Optional.of(Locale.CANADA_FRENCH), Optional.of(ThemeChoice.DARK), Optional.empty(), Optional.of(Path.of("there")),
                        true, true,
                        Optional.of(ExitAfter.WINDOW)));
        assertThat(options("--demo").demo()).isTrue();
        assertThat(options("--print", "json").print()).contains(PrintFormat.JSON);
    }

    @Test
    void aValueMayFollowAnEqualsSign() {
        assertThat(options("--server=https://api.example", "--print=text"))
                .extracting(LaunchOptions::server, LaunchOptions::print)
                .containsExactly(Optional.of("https://api.example"), Optional.of(PrintFormat.TEXT));
    }

    @ParameterizedTest
    @EnumSource
    void eachThemeHasItsWord(ThemeChoice theme) {
        assertThat(options("--theme", theme.name().toLowerCase(Locale.ROOT)).theme()).contains(theme);
    }

    @Test
    void leavingAfterTheProfileFetchesAtOnce() {
        assertThat(options("--exit-after", "profile").fetchesAtOnce()).isTrue();
        assertThat(options("--fetch").fetchesAtOnce()).isTrue();
        assertThat(options("--exit-after", "window").fetchesAtOnce()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, en", "fr, fr", "fr-CA, fr-CA", "fr_CA, fr-CA", "FR_ca, fr-CA", "de-CH, de-CH", "zh-Hant-TW, zh-Hant-TW", "tlh, tlh"})
    void aLanguageTagIsTakenAsItIs(String tag, String locale) {
        assertThat(options("--locale", tag).locale().map(Locale::toLanguageTag)).contains(locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"french please", "fr_CA.UTF-8", "!", "f", "en--US", TOKEN})
    void whatIsNoLanguageTagIsRefused(String tag) {
        assertThat(sentence("--locale", tag)).isEqualTo("--locale takes a language tag, for instance en, fr or fr-CA.");
    }

    static Stream<List<String>> contradictions() {
        return Stream.of(List.of("--demo", "--server", "https://api.example"), List.of("--print", "text", "--exit-after", "window"),
                List.of("--print", "json", "--exit-after", "profile"), List.of("--print", "json", "--timings"));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void aContradictionIsNamed_inEitherOrder(List<String> arguments) {
        String first = arguments.getFirst();
        String second = arguments.reversed().stream().filter(argument -> argument.startsWith("--")).findFirst().orElseThrow();
        assertThat(sentence(arguments.toArray(String[]::new))).contains(first, second);
        Stream<String> turned = Stream.concat(arguments.subList(arguments.indexOf(second), arguments.size()).stream(),
                arguments.subList(0, arguments.indexOf(second)).stream());
        assertThat(sentence(turned.toArray(String[]::new))).contains(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--verbose", "--Verbose", "-v", "--token", "--serve", "--"})
    void anUnknownOptionIsRefused(String argument) {
        assertThat(sentence(argument, "--fetch")).isNotEmpty();
    }

    @Test
    void anUnknownOptionIsNamed() {
        assertThat(sentence("--verbose")).isEqualTo("There is no option --verbose.");
        assertThat(sentence("--token=" + TOKEN)).isEqualTo("There is no option --token.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server", "--token-file", "--locale", "--theme", "--print", "--settings-dir", "--exit-after"})
    void aMissingValueIsNamed_atTheEndAndBeforeAnotherOption(String option) {
        assertThat(sentence(option)).startsWith(option + " needs a value: ");
        assertThat(sentence(option, "--fetch")).startsWith(option + " needs a value: ");
        assertThat(sentence(option, "--mistyped"))
                .isEqualTo("Where an option needs its value, there is another option, one that is not known.");
    }

    @ParameterizedTest
    @CsvSource({"--theme, light|dark|system", "--print, text|json", "--exit-after, window|profile"})
    void aWordThatIsNotOnTheListIsRefused_andTheListNamed(String option, String words) {
        assertThat(sentence(option, "nonsense")).isEqualTo(option + " takes " + words + ", and nothing else.");
        assertThat(sentence(option, "")).isEqualTo(option + " takes " + words + ", and nothing else.");
    }

    @ParameterizedTest
    @CsvSource({"--token-file, <path>", "--settings-dir, <dir>"})
    void anEmptyPathIsRefused_asAVariableThatWasNeverSetGivesIt(String option, String label) {
        assertThat(sentence(option, "")).isEqualTo(option + " takes " + label + ", and nothing else.");
        assertThat(sentence(option + "=")).isEqualTo(option + " takes " + label + ", and nothing else.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server x", "--token-file x", "--locale en", "--theme dark", "--print text", "--settings-dir x", "--fetch",
            "--demo", "--safe-graphics", "--timings", "--exit-after window"})
    void anOptionGivenTwiceIsRefused(String once) {
        String[] twice = (once + " " + once).split(" ");
        assertThat(sentence(twice)).isEqualTo(twice[0] + " is given more than once.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fetch", "--demo", "--safe-graphics", "--timings"})
    void aFlagTakesNoValue(String flag) {
        for (String value : List.of("yes", "true", "false", "")) {
            assertThat(sentence(flag + "=" + value)).isEqualTo(flag + " takes no value.");
        }
    }

    @Test
    void anArgumentFileIsNotRead() {
        assertThat(sentence("@pom.xml")).startsWith("There is an argument too many.");
        assertThat(options("--server", "@pom.xml").server()).contains("@pom.xml");
    }

    static Stream<List<String>> tokensWhereSomebodyMightPutThem() {
        Stream<List<String>> alone = Stream.of(List.of(TOKEN), List.of("--", TOKEN), List.of("-" + TOKEN), List.of("--" + TOKEN),
                List.of("@" + TOKEN), List.of("--token", TOKEN), List.of("--token=" + TOKEN), List.of("-t", TOKEN), List.of("-t" + TOKEN),
                List.of("-h" + TOKEN), List.of("Bearer", TOKEN), List.of("Bearer " + TOKEN),
                List.of("-H", "Authorization: Bearer " + TOKEN),
                List.of("--demo", TOKEN, "--server", TOKEN), List.of("--token-file", "\0" + TOKEN),
                List.of("--settings-dir", "\0" + TOKEN));
        Stream<List<String>> after = OPTIONS.stream()
                .flatMap(option -> Stream.of(List.of(option, TOKEN, TOKEN), List.of(option, "--" + TOKEN), List.of(option + TOKEN),
                        List.of(option, TOKEN, option, TOKEN), List.of(option + "=" + TOKEN, option + "=" + TOKEN)));
        return Stream.concat(alone, after);
    }

    @ParameterizedTest
    @MethodSource("tokensWhereSomebodyMightPutThem")
    void noTokenIsEverEchoed(List<String> arguments) {
        String printed = switch (parse(arguments.toArray(String[]::new))) {
            case Launch.Misuse(String sentence, String usage) -> sentence + usage;
            case Launch.Help(String usage) -> usage;
            case Launch.Version() -> "";
            case Launch.Run _ -> throw new AssertionError(arguments + " is no misuse");
        };
        assertThat(printed).doesNotContainIgnoringCase(TOKEN.substring(0, 4), TOKEN.substring(TOKEN.length() - 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--theme", "--print", "--exit-after", "--locale", "--fetch=", "--demo="})
    void aTokenInPlaceOfAWordIsNotEchoed(String option) {
        String[] arguments = option.endsWith("=") ? new String[]{option + TOKEN} : new String[]{option, TOKEN};
        assertThat(sentence(arguments)).contains(option.replace("=", "")).doesNotContain(TOKEN.substring(0, 4));
    }

    @Test
    void helpNamesEachOption_inPlainCharacters() {
        assertThat(parse("--help")).isInstanceOfSatisfying(Launch.Help.class, help -> assertThat(help.usage()).contains(OPTIONS).isASCII());
        assertThat(parse("-h")).isInstanceOf(Launch.Help.class);
    }

    @Test
    void helpAndVersionCountMoreThanWhatStandsBesideThem() {
        assertThat(parse("--demo", "--help", "--server", "x")).isInstanceOf(Launch.Help.class);
        assertThat(parse("--print", "json", "--timings", "--version")).isInstanceOf(Launch.Version.class);
    }

    private Launch parse(String... arguments) {
        return parser.parse(arguments);
    }

    private LaunchOptions options(String... arguments) {
        return switch (parse(arguments)) {
            case Launch.Run(var options) -> options;
            case Launch.Misuse(String sentence, _) -> throw new AssertionError(sentence);
            case Launch.Help _,Launch.Version _ -> throw new AssertionError(Arrays.toString(arguments));
        };
    }

    private String sentence(String... arguments) {
        return switch (parse(arguments)) {
            case Launch.Misuse(String sentence, String usage) -> {
                assertThat(usage).startsWith("Usage: tether-profile-viewer");
                yield sentence;
            }
            case Launch.Run _,Launch.Help _,Launch.Version _ -> throw new AssertionError(Arrays.toString(arguments) + " is no misuse");
        };
    }
}
