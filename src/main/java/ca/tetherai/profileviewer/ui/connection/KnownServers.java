package ca.tetherai.profileviewer.ui.connection;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.settings.NamedServer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The servers that are known by a name or by what they are: those that somebody named, the one suggested, the demo. For the UI thread only. */
final class KnownServers {
    private final ObservableList<ServerChoice> choices = FXCollections.observableArrayList();
    private List<NamedServer> named = List.of();
    private Optional<ServerAddress> suggested = Optional.empty();
    private Optional<ServerAddress> demo = Optional.empty();

    /** All of them, to be picked from. */
    ObservableList<ServerChoice> choices() {
        return choices;
    }

    void name(List<NamedServer> servers) {
        named = List.copyOf(servers);
        offer();
    }

    void suggest(ServerAddress server) {
        suggested = Optional.of(server);
        offer();
    }

    void setDemo(ServerAddress server) {
        demo = Optional.of(server);
        offer();
    }

    void takeOver(KnownServers before) {
        named = before.named;
        suggested = before.suggested;
        demo = before.demo;
        offer();
    }

    /** What is known of an address. */
    ServerChoice choice(ServerAddress address) {
        if (demo.filter(address::equals).isPresent()) {
            return new ServerChoice(Environment.DEMO, Optional.empty(), address.toString());
        }
        return named.stream()
                .filter(server -> server.address().equals(address))
                .findFirst()
                .map(server -> new ServerChoice(Environment.of(server.environment()), Optional.of(server.name()), address.toString()))
                .orElseGet(() -> new ServerChoice(address.isLoopback() ? Environment.LOCAL : Environment.REMOTE, Optional.empty(),
                        address.toString()));
    }

    private void offer() {
        var all = new ArrayList<ServerAddress>();
        named.stream().map(NamedServer::address).forEach(all::add);
        suggested.ifPresent(all::add);
        demo.ifPresent(all::add);
        choices.setAll(all.stream().distinct().map(this::choice).toList());
    }
}
