package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.fetch.authority.AuthorityProblem;
import ca.tetherai.profileviewer.fetch.authority.PemFile;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyChoice;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.Settings;
import ca.tetherai.profileviewer.task.TaskRunner;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The choice of a proxy and of an authority file while it is being edited. What is complete and right counts at once. For the UI thread only. */
public final class NetworkViewModel {
    private final ObjectProperty<Mode> mode;
    private final StringProperty host = new SimpleStringProperty("");
    private final StringProperty port = new SimpleStringProperty("");
    private final StringProperty authorityFile;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Settings supplied;
    private final Tools tools;

    /** Which kind of proxy. */
    enum Mode {
        /** The system's. */
        AUTOMATIC,
        /** The one in the fields. */
        MANUAL,
        /** None. */
        NONE;

        String labelKey() {
            return "network.proxy." + name();
        }
    }

    /**
     * What the choice needs.
     *
     * @param resolve where an authority file is that is given by a relative path
     * @param tasks reads the file off the UI thread
     * @param defects hears of what can't be
     * @param save takes the choice; an empty proxy is no choice of one's own
     * @param messages the words
     */
    public record Tools(UnaryOperator<Path> resolve, TaskRunner tasks, Consumer<Throwable> defects,
            BiConsumer<Optional<ProxyChoice>, Optional<String>> save, Messages messages) {}

    /** The choice as it is: the administrator's, and the person's own. */
    public NetworkViewModel(Settings supplied, Settings own, Tools tools) {
        this.supplied = supplied;
        this.tools = tools;
        ProxyChoice choice = own.proxy().or(supplied::proxy).orElseGet(ProxyChoice.Automatic::new);
        mode = new SimpleObjectProperty<>(switch (choice) {
            case ProxyChoice.Automatic() -> Mode.AUTOMATIC;
            case ProxyChoice.None() -> Mode.NONE;
            case ProxyChoice.Manual _ -> Mode.MANUAL;
        });
        if (choice instanceof ProxyChoice.Manual(var address)) {
            host.set(address.host());
            port.set(Integer.toString(address.port()));
        }
        authorityFile = new SimpleStringProperty(own.authorityFile().orElse(""));
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    StringProperty hostProperty() {
        return host;
    }

    StringProperty portProperty() {
        return port;
    }

    /** The file as given; empty for none. */
    StringProperty authorityFileProperty() {
        return authorityFile;
    }

    /** The administrator's authority file, which counts too. */
    Optional<String> suppliedAuthorityFile() {
        return supplied.authorityFile();
    }

    /** What keeps it from being saved, or what is broken in a file that counts all the same; empty while nothing is known to. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /**
     * The choice counts from now on, once the file turned out to hold certificates; otherwise {@link #problemProperty()} says what is wrong, and all
     * stays as it was. A proxy whose fields are still empty waits for them.
     */
    void commit() {
        problem.set("");
        Optional<ProxyAddress> manual = ProxyAddress.parse(bracketed(host.get().strip()) + ":" + port.get().strip());
        if (mode.get() == Mode.MANUAL && (host.get().isBlank() || port.get().isBlank())) {
            return;
        }
        if (mode.get() == Mode.MANUAL && manual.isEmpty()) {
            problem.set(tools.messages().get("network.problem.proxy"));
        } else if (authorityFile.get().isBlank()) {
            accept(choice(manual), Optional.empty());
        } else {
            check(choice(manual), authorityFile.get());
        }
    }

    private ProxyChoice choice(Optional<ProxyAddress> manual) {
        return switch (mode.get()) {
            case AUTOMATIC -> new ProxyChoice.Automatic();
            case NONE -> new ProxyChoice.None();
            case MANUAL -> new ProxyChoice.Manual(manual.orElseThrow());
        };
    }

    private static String bracketed(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private void check(ProxyChoice choice, String file) {
        try {
            Path path = tools.resolve().apply(Path.of(file.strip()));
            tools.tasks().start(() -> PemFile.read(path), content -> {
                switch (content) {
                    case PemFile.Content.Certificates(_, var broken) -> {
                        accept(choice, Optional.of(file.strip()));
                        problem.set(broken == 0 ? "" : tools.messages().get(AuthorityProblem.PARTLY_BROKEN.messageKey()));
                    }
                    case PemFile.Content.Unusable(var reason) -> problem.set(tools.messages().get(reason.messageKey()));
                }
            }, tools.defects());
        } catch (InvalidPathException _) {
            problem.set(tools.messages().get(AuthorityProblem.MISSING.messageKey()));
        }
    }

    private void accept(ProxyChoice choice, Optional<String> file) {
        // What is the administrator's choice too is no choice of one's own: it follows when the administrator changes it.
        ProxyChoice given = supplied.proxy().orElseGet(ProxyChoice.Automatic::new);
        tools.save().accept(choice.equals(given) ? Optional.empty() : Optional.of(choice), file);
    }
}
