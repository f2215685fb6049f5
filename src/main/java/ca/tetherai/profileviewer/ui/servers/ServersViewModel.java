package ca.tetherai.profileviewer.ui.servers;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.NamedServer;
import ca.tetherai.profileviewer.settings.ServerListChange;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of named servers while it is being edited. Nothing counts until it is saved. For the UI thread only. */
public final class ServersViewModel {
    private final ObservableList<ServerDraft> drafts = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final List<NamedServer> before;
    private final Consumer<ServerListChange> save;
    private final Messages messages;

    /**
     * The lists as they are.
     *
     * @param supplied the administrator's servers, which come first
     * @param own the person's own
     * @param save takes what was changed
     */
    public ServersViewModel(List<NamedServer> supplied, List<NamedServer> own, Consumer<ServerListChange> save, Messages messages) {
        before = List.copyOf(own);
        this.save = save;
        this.messages = messages;
        drafts.setAll(Stream.concat(supplied.stream().map(server -> ServerDraft.of(server, true)),
                own.stream().map(server -> ServerDraft.of(server, false))).toList());
        selected.set(drafts.isEmpty() ? -1 : 0);
    }

    ObservableList<ServerDraft> drafts() {
        return drafts;
    }

    /** The index of the one that is edited; -1 for none. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    /** What keeps the list from being saved; empty while nothing is known to. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    Optional<ServerDraft> current() {
        int index = selected.get();
        return index >= 0 && index < drafts.size() ? Optional.of(drafts.get(index)) : Optional.empty();
    }

    /** Puts this in place of the selected one, if that is the person's own. */
    void edit(ServerDraft draft) {
        if (current().filter(now -> !now.supplied() && !now.equals(draft)).isPresent()) {
            drafts.set(selected.get(), draft);
            problem.set("");
        }
    }

    void add() {
        drafts.add(ServerDraft.blank());
        selected.set(drafts.size() - 1);
        problem.set("");
    }

    void remove() {
        if (current().filter(draft -> !draft.supplied()).isPresent()) {
            int index = selected.get();
            selected.set(-1);
            drafts.remove(index);
            selected.set(Math.min(index, drafts.size() - 1));
            problem.set("");
        }
    }

    /** Whether the selected one can change places with the one that many places below it. */
    boolean canMove(int by) {
        int there = selected.get() + by;
        return current().filter(draft -> !draft.supplied()).isPresent() && there >= 0 && there < drafts.size()
                && !drafts.get(there).supplied();
    }

    void move(int by) {
        if (canMove(by)) {
            int from = selected.get();
            selected.set(-1);
            Collections.swap(drafts, from, from + by);
            selected.set(from + by);
        }
    }

    /** Saves the list, unless something is wrong with it; then that one is selected, and {@link #problemProperty()} says what. */
    boolean save() {
        for (int index : IntStream.range(0, drafts.size()).filter(at -> !drafts.get(at).supplied()).toArray()) {
            Optional<String> wrong = problemOf(index);
            if (wrong.isPresent()) {
                selected.set(index);
                problem.set(wrong.get());
                return false;
            }
        }
        List<NamedServer> after = drafts.stream().filter(draft -> !draft.supplied()).flatMap(draft -> draft.server().stream()).toList();
        if (!after.equals(before)) {
            save.accept(new ServerListChange(before, after));
        }
        return true;
    }

    private Optional<String> problemOf(int index) {
        ServerDraft draft = drafts.get(index);
        if (draft.name().isBlank()) {
            return Optional.of(messages.get("servers.problem.name"));
        }
        if (draft.holdsToken()) {
            return Optional.of(messages.get("servers.problem.token"));
        }
        if (draft.address().isEmpty()) {
            return Optional.of(messages.get("servers.problem.url"));
        }
        return drafts.subList(0, index)
                .stream()
                .flatMap(other -> other.name().strip().equalsIgnoreCase(draft.name().strip())
                        ? Stream.of(messages.get("servers.problem.sameName"))
                        : other.address().equals(draft.address())
                                ? Stream.of(messages.format("servers.problem.sameUrl", other.name().strip()))
                                : Stream.empty())
                .findFirst();
    }
}
