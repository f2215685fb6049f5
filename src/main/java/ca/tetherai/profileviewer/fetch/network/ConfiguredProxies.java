package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The proxy that was chosen, or the one that the environment or the operating system names. Before Java's own selector, which ignores {@code
 * HTTPS_PROXY} and {@code NO_PROXY}. https to this machine goes through a proxy too, as with curl, unless {@code NO_PROXY} says otherwise.
 */
public final class ConfiguredProxies implements ProxyRouting {
    private final Supplier<NetworkSettings> settings;
    private final Map<String, String> environment;
    private final ProxyRouting system;
    private final ProxyLogins logins;

    /**
     * Asks nobody yet.
     *
     * @param settings what was chosen, as of now
     * @param environment the environment variables
     * @param system the operating system's own way
     * @param logins gets the login that the environment names
     */
    public ConfiguredProxies(Supplier<NetworkSettings> settings, Map<String, String> environment, ProxyRouting system,
            ProxyLogins logins) {
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.system = system;
        this.logins = logins;
    }

    @Override
    public Route route(ServerAddress server) {
        // Plain http goes to this machine only.
        if (!server.isSecure()) {
            return new Route.Direct();
        }
        return switch (settings.get().proxy()) {
            case ProxyChoice.None() -> new Route.Direct();
            case ProxyChoice.Manual(var proxy) -> new Route.Through(proxy);
            case ProxyChoice.Automatic() -> automatic(server);
        };
    }

    private Route automatic(ServerAddress server) {
        Optional<EnvironmentProxy> named = variable("https_proxy").or(() -> variable("all_proxy")).flatMap(EnvironmentProxy::parse);
        if (named.isEmpty()) {
            return system.route(server);
        }
        if (new ProxyExceptions(variable("no_proxy").orElse("")).has(server)) {
            return new Route.Direct();
        }
        ProxyAddress address = named.get().address();
        named.get().login().ifPresent(login -> logins.keepIfAbsent(address, login));
        return new Route.Through(address);
    }

    // Both spellings are in use; where both are set, curl takes the small one.
    private Optional<String> variable(String name) {
        return Stream.of(name, name.toUpperCase(Locale.ROOT))
                .map(spelling -> environment.getOrDefault(spelling, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
