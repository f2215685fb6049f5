package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.app.ExitAfter;
import ca.tetherai.profileviewer.app.LaunchOptions;
import ca.tetherai.profileviewer.app.PrintFormat;
import ca.tetherai.profileviewer.settings.ThemeChoice;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Arguments that open a window or print, read one by one, and written: a second opinion on the parser that shares nothing with it. */
final class PlainArguments {
    private static final Set<String> FLAGS = Set.of("--fetch", "--demo", "--safe-graphics", "--timings");
    private static final Set<String> WITH_VALUE = Set.of("--server", "--token-file", "--locale", "--theme", "--print", "--settings-dir",
            "--exit-after");

    private final Map<String, String> given = new HashMap<>();

    private PlainArguments(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.indexOf('=');
            if (FLAGS.contains(argument)) {
                given.put(argument, "");
            } else if (equals > 0) {
                takes(argument.substring(0, equals), argument.substring(equals + 1));
            } else if (rest.hasNext()) {
                takes(argument, rest.next());
            } else {
                assertThat(argument).as("the end of the options").isEqualTo("--");
            }
        }
    }

    private void takes(String name, String value) {
        assertThat(name).isIn(WITH_VALUE);
        given.put(name, value);
    }

    /** What they say. */
    static LaunchOptions read(String... arguments) {
        var plain = new PlainArguments(List.of(arguments));
        return new LaunchOptions(plain.value("--server"), plain.value("--token-file").map(Path::of), plain.has("--fetch"),
                plain.has("--demo"),
                plain.value("--locale").map(tag -> Locale.forLanguageTag(tag.replace('_', '-'))),
                plain.value("--theme").map(name -> constant(name, ThemeChoice.values())),
                plain.value("--print").map(name -> constant(name, PrintFormat.values())), plain.value("--settings-dir").map(Path::of),
                plain.has("--safe-graphics"), plain.has("--timings"),
                plain.value("--exit-after").map(name -> constant(name, ExitAfter.values())));
    }

    /** Arguments that say the same. */
    static String[] written(LaunchOptions options) {
        return Stream.of(options.server().map(url -> "--server=" + url), options.tokenFile().map(file -> "--token-file=" + file),
                flag("--fetch", options.fetch()), flag("--demo", options.demo()),
                options.locale().map(locale -> "--locale=" + locale.toLanguageTag()),
                options.theme().map(theme -> "--theme=" + theme), options.print().map(format -> "--print=" + format),
                options.settingsDirectory().map(directory -> "--settings-dir=" + directory),
                flag("--safe-graphics", options.safeGraphics()),
                flag("--timings", options.timings()), options.exitAfter().map(when -> "--exit-after=" + when))
                .flatMap(Optional::stream)
                .toArray(String[]::new);
    }

    private static Optional<String> flag(String name, boolean there) {
        return there ? Optional.of(name) : Optional.empty();
    }

    private boolean has(String name) {
        return given.containsKey(name);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(given.get(name));
    }

    private static <E extends Enum<E>> E constant(String name, E[] constants) {
        return Stream.of(constants).filter(constant -> constant.name().equalsIgnoreCase(name)).findFirst().orElseThrow();
    }
}
