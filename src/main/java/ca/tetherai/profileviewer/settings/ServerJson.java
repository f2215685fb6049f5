package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A named server as JSON: {@code {"name": …, "url": …, "environment": "production" | "staging" | "local"}}. */
final class ServerJson {
    private static final String NAME = "name";
    private static final String URL = "url";
    private static final String ENVIRONMENT = "environment";

    private ServerJson() {
    }

    /** The server; empty where it has no name, an address that may not be asked, or an environment that isn't known. */
    static Optional<NamedServer> read(JsonValue entry) {
        if (entry instanceof JsonValue.Members(var members)
                && members.get(NAME) instanceof JsonValue.Text(String name) && !name.isBlank()
                && members.get(URL) instanceof JsonValue.Text(String url)
                && ServerAddress.parse(url) instanceof ServerAddress.Parsed.Valid(var address)) {
            return environment(members).map(environment -> new NamedServer(name.strip(), address, environment));
        }
        return Optional.empty();
    }

    private static Optional<ServerEnvironment> environment(Map<String, JsonValue> members) {
        return Stream.of(ServerEnvironment.values())
                .filter(environment -> members.get(ENVIRONMENT) instanceof JsonValue.Text(String word) && word.equals(word(environment)))
                .findFirst();
    }

    static JsonValue write(NamedServer server) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put(NAME, new JsonValue.Text(server.name()));
        members.put(URL, new JsonValue.Text(server.address().toString()));
        members.put(ENVIRONMENT, new JsonValue.Text(word(server.environment())));
        return new JsonValue.Members(members);
    }

    private static String word(ServerEnvironment environment) {
        return environment.name().toLowerCase(Locale.ROOT);
    }
}
