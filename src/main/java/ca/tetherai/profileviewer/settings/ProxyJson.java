package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.json.JsonValue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The choice of a proxy as JSON: {@code {"mode": "automatic" | "none" | "manual", "host": …, "port": …}}. */
final class ProxyJson {
    private static final String MODE = "mode";
    private static final String MANUAL = "manual";
    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final int LAST_PORT = 65_535;

    private ProxyJson() {
    }

    /** The choice; empty where it is none that this version knows, as if nobody had chosen. */
    static Optional<ProxyChoice> read(JsonValue value) {
        if (!(value instanceof JsonValue.Members(var members) && members.get(MODE) instanceof JsonValue.Text(String mode))) {
            return Optional.empty();
        }
        if (mode.equals(MANUAL)) {
            return address(members).map(ProxyChoice.Manual::new);
        }
        return Stream.<ProxyChoice>of(new ProxyChoice.Automatic(), new ProxyChoice.None())
                .filter(choice -> mode.equals(word(choice)))
                .findFirst();
    }

    private static String word(ProxyChoice choice) {
        return switch (choice) {
            case ProxyChoice.Automatic() -> "automatic";
            case ProxyChoice.None() -> "none";
            case ProxyChoice.Manual _ -> MANUAL;
        };
    }

    private static Optional<ProxyAddress> address(Map<String, JsonValue> members) {
        if (members.get(HOST) instanceof JsonValue.Text(String host) && !host.isBlank()
                && members.get(PORT) instanceof JsonValue.Digits(String port) && port.matches("[1-9]\\d{0,4}")
                && Integer.parseInt(port) <= LAST_PORT) {
            return Optional.of(new ProxyAddress(host.strip(), Integer.parseInt(port)));
        }
        return Optional.empty();
    }

    static JsonValue write(ProxyChoice choice) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put(MODE, new JsonValue.Text(word(choice)));
        if (choice instanceof ProxyChoice.Manual(var address)) {
            members.put(HOST, new JsonValue.Text(address.host()));
            members.put(PORT, new JsonValue.Digits(Integer.toString(address.port())));
        }
        return new JsonValue.Members(members);
    }
}
