package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.app.LaunchOptions;
import ca.tetherai.profileviewer.app.LaunchOptionsParser;
import ca.tetherai.profileviewer.app.LaunchOptionsParser.Launch;
import ca.tetherai.profileviewer.app.Launcher;
import ca.tetherai.profileviewer.app.PlayedScript;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any arguments, one a line; those that open a window are played as far as a window without a toolkit goes. */
class OptionsFuzzTest {
    private static final int USAGE = 2;
    private static final Pattern NAME = Pattern.compile("--?[a-z][a-z-]{0,30}");

    static Stream<byte[]> seeds() {
        return Stream.of("", "--help", "-h", "--version", "--demo", "--fetch\n--timings", "--server\nhttps://api.example\n--fetch",
                "--server=https://api.example\n--token-file=-\n--print=text", "--print\njson\n--demo", "--print\nxml", "--print",
                "--exit-after\nprofile", "--exit-after=window\n--timings\n--safe-graphics", "--exit-after\nnever", "--demo\n--server\nx",
                "--print\ntext\n--exit-after\nwindow", "--print=TEXT\n--timings", "--locale\nfr-CA", "--locale\nen_XA",
                "--locale\nde-u-nu-arab",
                "--locale\n---", "--theme\ndark", "--theme=light\n--theme=dark", "--settings-dir\n/nowhere", "--settings-dir\n\0",
                "--fetch=1", "--fetch=false", "--demo=false\n--server\nx", "--timings=true",
                "--server\n x=y ", "--server=\n--theme=system\n--", "--no",
                "--\nx", "-x", "-xyz", "@file", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl", "--token=eyJhbGciOiJIUzI1NiJ9",
                "\u001B[31m",
                "--b\u0007ad", "--demo\n--exit-after\nprofile", "--server\n--fetch", "--server\n--x", "-h=1")
                .map(WildText::bytes);
    }

    @MethodSource("seeds")
    @FuzzTest
    void whateverItIsStartedWith_itIsOptionsOrOneSentenceThatQuotesNoValue(byte[] bytes) {
        String[] arguments = WildText.of(bytes).split("\n", -1);
        switch (new LaunchOptionsParser().parse(arguments)) {
            case Launch.Run(LaunchOptions options) -> {
                assertThat(options).isEqualTo(PlainArguments.read(arguments));
                assertThat(new LaunchOptionsParser().parse(PlainArguments.written(options))).isEqualTo(new Launch.Run(options));
                assertThat(PlayedScript.statuses(options)).isEqualTo(expected(options));
            }
            case Launch.Help(String usage) -> assertThat(launch(arguments)).isEqualTo(new Ended(0, usage, ""));
            case Launch.Version() -> assertThat(launch(arguments).status()).isZero();
            case Launch.Misuse(String sentence, String usage) -> {
                assertThat(launch(arguments)).isEqualTo(new Ended(USAGE, "", sentence + "\n\n" + usage));
                isOneSafeSentence(sentence, arguments);
            }
        }
    }

    // After a profile and after a failure: a script that leaves has told both apart. The demo that is played can't start, which is a failure.
    private static List<Integer> expected(LaunchOptions options) {
        if (options.demo() && options.exitAfter().isPresent()) {
            return List.of(3, 3);
        }
        return options.exitAfter().map(when -> switch (when) {
            case WINDOW -> List.of(0, 0);
            case PROFILE -> List.of(0, 3);
        }).orElse(List.of());
    }

    private static void isOneSafeSentence(String sentence, String... arguments) {
        assertThat(sentence).matches("[ -~]+[.]");
        assertThat(Stream.of(arguments)
                .filter(argument -> Stream.of(argument, argument.replaceFirst("(?s)^[^=]*=", ""))
                        .anyMatch(value -> isQuoted(argument, value, sentence, arguments))))
                .isEmpty();
    }

    // An option's name is no value; what is short is part of any sentence.
    private static boolean isQuoted(String argument, String value, String sentence, String... arguments) {
        return value.length() > 8 && !NAME.matcher(value).matches() && !sentence.startsWith("There is no option " + value)
                && sentence.contains(value) && !isSaidWithout(argument, value, sentence, arguments);
    }

    // Whoever writes a piece of the sentence himself, or of another argument, is not quoted.
    private static boolean isSaidWithout(String argument, String value, String sentence, String... arguments) {
        String other = argument.substring(0, argument.length() - value.length()) + "~".repeat(value.length());
        var others = Stream.of(arguments).map(each -> each.equals(argument) ? other : each).toArray(String[]::new);
        return new LaunchOptionsParser().parse(others) instanceof Launch.Misuse(String said, _) && said.equals(sentence);
    }

    private record Ended(int status, String out, String err) {}

    private static Ended launch(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = new Launcher(stream(out), stream(err), InputStream.nullInputStream()).launch(arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
