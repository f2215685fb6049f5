package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.support.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the viewer that adds one named server after another, as fast as it can. */
final class SettingsHammer {
    private SettingsHammer() {
    }

    /** Arguments: the settings' directory, a prefix of the names, how many. */
    public static void main(String... arguments) throws IOException {
        var file = new SettingsFile(Path.of(arguments[0]));
        for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
            NamedServer server = server(arguments[1] + number);
            file.update(settings -> settings.withServers(Stream.concat(settings.servers().stream(), Stream.of(server)).toList()));
        }
    }

    static List<NamedServer> servers(String prefix, int count) {
        return Stream.iterate(0, number -> number + 1).limit(count).map(number -> server(prefix + number)).toList();
    }

    private static NamedServer server(String name) {
        return new NamedServer(name, Samples.server("https://" + name + ".example"), ServerEnvironment.STAGING);
    }
}
