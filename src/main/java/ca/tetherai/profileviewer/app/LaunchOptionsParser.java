package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.ThemeChoice;

import java.nio.file.Path;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line. Its sentences never quote a value: somebody may have put a token there. */
public final class LaunchOptionsParser {
    private static final String NAME = "tether-profile-viewer";
    private static final String TAKES_NO_VALUE = " takes no value.";

    private final CommandLine commandLine = new CommandLine(spec()).setCaseInsensitiveEnumValuesAllowed(true)
            // An argument that begins with @ is a wrong argument, not a file to read arguments from.
            .setExpandAtFiles(false)
            // A mistyped option is a wrong option, not the value of the one before it.
            .setUnmatchedOptionsAllowedAsOptionParameters(false)
            .registerConverter(Path.class, LaunchOptionsParser::path);

    /** What a command line asks for. */
    public sealed interface Launch {
        /** To print the profile, or to open the window. */
        record Run(LaunchOptions options) implements Launch {}

        /** To print the options. */
        record Help(String usage) implements Launch {}

        /** To print the version. */
        record Version() implements Launch {}

        /** What it asks for can't be understood: one sentence says why. */
        record Misuse(String sentence, String usage) implements Launch {}
    }

    /** What the arguments ask for. */
    public Launch parse(String... arguments) {
        try {
            ParseResult result = commandLine.parseArgs(arguments);
            Optional<OptionSpec> flag = flagWithValue(arguments);
            if (flag.isPresent()) {
                return misuse(flag.get().longestName() + TAKES_NO_VALUE);
            }
            if (result.hasMatchedOption("--help")) {
                return new Launch.Help(usage());
            }
            if (result.hasMatchedOption("--version")) {
                return new Launch.Version();
            }
            LaunchOptions options = options(result);
            return contradiction(options).<Launch>map(this::misuse).orElseGet(() -> new Launch.Run(options));
        } catch (ParameterException e) {
            return misuse(explain(e));
        } catch (IllformedLocaleException _) {
            return misuse("--locale takes a language tag, for instance en, fr or fr-CA.");
        }
    }

    // Picocli takes --fetch=false for a way to say --fetch.
    private Optional<OptionSpec> flagWithValue(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> argument.indexOf('=') > 0)
                .map(argument -> argument.substring(0, argument.indexOf('=')))
                .flatMap(name -> Stream.ofNullable(commandLine.getCommandSpec().optionsMap().get(name)))
                .filter(LaunchOptionsParser::isFlag)
                .findFirst();
    }

    private static boolean isFlag(OptionSpec option) {
        return option.arity().max() == 0;
    }

    private String usage() {
        return commandLine.getUsageMessage(Ansi.OFF);
    }

    private Launch misuse(String sentence) {
        return new Launch.Misuse(sentence, usage());
    }

    private static LaunchOptions options(ParseResult result) {
        Optional<String> tag = value(result, "--locale");
        return new LaunchOptions(value(result, "--server"), value(result, "--token-file"), result.hasMatchedOption("--fetch"),
                result.hasMatchedOption("--demo"), tag.map(LaunchOptionsParser::locale),
                value(result, "--theme"), value(result, "--print"),
                value(result, "--settings-dir"), result.hasMatchedOption("--safe-graphics"), result.hasMatchedOption("--timings"),
                value(result, "--exit-after"));
    }

    private static <T> Optional<T> value(ParseResult result, String option) {
        return Optional.ofNullable(result.matchedOptionValue(option, null));
    }

    // A variable of a shell that was never set would stand for the directory that somebody happens to be in.
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("");
        }
        return Path.of(text);
    }

    private static Locale locale(String tag) {
        return new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
    }

    private static Optional<String> contradiction(LaunchOptions options) {
        if (options.demo() && options.server().isPresent()) {
            return Optional.of("--demo brings its own server: it can't be given together with --server.");
        }
        if (options.print().isPresent() && options.exitAfter().isPresent()) {
            return Optional.of("--print opens no window: it can't be given together with --exit-after.");
        }
        if (options.print().isPresent() && options.timings()) {
            return Optional.of("--print and --timings would mix on standard output: give one of them.");
        }
        return Optional.empty();
    }

    private static String explain(ParameterException e) {
        return switch (e) {
            // Picocli names none then.
            case UnmatchedArgumentException unmatched when unmatched.getUnmatched().isEmpty() ->
                "Where an option needs its value, there is another option, one that is not known.";
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched());
            case MissingParameterException missing when !missing.getMissing().isEmpty()
                    && missing.getMissing().getFirst() instanceof OptionSpec option ->
                option.longestName() + " needs a value: " + option.paramLabel() + ".";
            case OverwrittenOptionException overwritten when overwritten.getOverwritten() instanceof OptionSpec option ->
                option.longestName() + " is given more than once.";
            default -> e.getArgSpec() instanceof OptionSpec option
                    ? option.longestName() + (isFlag(option) ? TAKES_NO_VALUE : " takes " + option.paramLabel() + ", and nothing else.")
                    : "These options can't be understood.";
        };
    }

    private static String unmatched(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.matches("--?[a-z][a-z-]{0,30}(=.*)?"))
                .findFirst()
                .map(option -> "There is no option " + option.replaceAll("=.*", "") + ".")
                .orElse("There is an argument too many. A token is never taken as an argument: use --token-file.");
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name(NAME);
        spec.usageMessage().description("Shows the account behind a Tether API bearer token.").width(100).sortOptions(false);
        spec.addOption(option("--server", "<url>", String.class, "ask this server, instead of the last one used"));
        spec.addOption(option("--token-file", "<path>", Path.class,
                "read the token from a file, - for standard input; a token is never taken as an argument, since arguments are visible to every process"));
        spec.addOption(flag("--fetch", "fetch as soon as the window is up"));
        spec.addOption(flag("--demo", "start with the built-in demo server and an account of it"));
        spec.addOption(
                option("--locale", "<tag>", String.class,
                        "language, dates and numbers: en, fr, fr-CA and so on; otherwise the saved choice, or the system's"));
        spec.addOption(option("--theme", "light|dark|system", ThemeChoice.class, "otherwise the saved choice, or the system's"));
        spec.addOption(option("--print", "text|json", PrintFormat.class,
                "fetch and print the profile without a window; exit status 0, or 3 for a failure"));
        spec.addOption(
                option("--settings-dir", "<dir>", Path.class, "keep settings and logs there, instead of the system's place for them"));
        spec.addOption(flag("--safe-graphics", "draw without the graphics card, where its picture is broken"));
        spec.addOption(flag("--timings", "print each milestone as a line of JSON"));
        spec.addOption(option("--exit-after", "window|profile", ExitAfter.class,
                "leave once the window is up, or once a fetch has ended; exit status 0, or 3 for a failure"));
        spec.addOption(OptionSpec.builder("--version").versionHelp(true).description("print the version and leave").build());
        spec.addOption(OptionSpec.builder("--help", "-h").usageHelp(true).description("print this and leave").build());
        return spec;
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(type).description(description).build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).description(description).build();
    }
}
