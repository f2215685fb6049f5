import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured.
 *
 * @param name what the report calls it
 * @param command what starts it
 * @param event the milestone on its standard output that counts
 * @param keepsSettings whether it is to be told where its settings are
 */
record Subject(String name, List<String> command, String event, boolean keepsSettings) {
    /** The bare window, in one of its forms. */
    static Subject bare(String name, List<String> command) {
        return new Subject(name, command, "interactive", false);
    }

    /** The viewer's window, as at the first start ever. */
    static Subject window(Path launcher, String... more) {
        return viewer("viewer, window", launcher, "interactive", more);
    }

    /** The viewer with a profile of its demo. */
    static Subject profile(Path launcher, String... more) {
        var arguments = new ArrayList<>(List.of("--demo", "--fetch"));
        arguments.addAll(List.of(more));
        return viewer("viewer, profile", launcher, "rendered", arguments.toArray(String[]::new));
    }

    private static Subject viewer(String name, Path launcher, String event, String... arguments) {
        var command = new ArrayList<>(List.of(launcher.toString(), "--timings"));
        command.addAll(List.of(arguments));
        return new Subject(name, List.copyOf(command), event, true);
    }

    /** The same with one more argument. */
    Subject with(String argument) {
        var longer = new ArrayList<>(command);
        longer.add(argument);
        return new Subject(name, List.copyOf(longer), event, keepsSettings);
    }
}
