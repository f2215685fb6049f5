package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.meaning.SentAutomations;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.text.Needle;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the server sent beyond the contract, on the three levels where it may. For the UI thread only. */
public final class ExtrasViewModel {
    private final Map<ExtraLevel, ReadOnlyObjectWrapper<List<ExtraNode>>> entries = new EnumMap<>(ExtraLevel.class);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ExtraWords words;
    private final AutomationsViewModel automations;
    private final ExtrasSearchViewModel search;

    /**
     * Nothing yet.
     *
     * @param tasks searches off the UI thread
     * @param defects hears of exceptions out of a search, to log them once
     * @param clock tells how long ago a date is
     * @param zone where the window is
     */
    public ExtrasViewModel(TaskRunner tasks, Consumer<Throwable> defects, Messages messages, InstantSource clock, ZoneId zone) {
        words = new ExtraWords(messages, clock, zone);
        for (ExtraLevel level : ExtraLevel.values()) {
            entries.put(level, new ReadOnlyObjectWrapper<>(List.of()));
        }
        automations = new AutomationsViewModel(messages, words, tasks, defects);
        search = new ExtrasSearchViewModel(this::all, words, tasks, messages, defects);
        search.textProperty().subscribe(text -> automations.filter(Needle.of(text)));
    }

    /** Shows what came with a profile in place of what was shown. What is looked for is looked for in that too. */
    public void show(Profile profile, SentAutomations sent) {
        show(profile.userExtras(), profile.persona().extras(), profile.responseExtras(), sent);
        search.refresh();
    }

    /** Forgets the profile, and what was looked for in it. */
    public void clear() {
        search.clear();
        show(Map.of(), Map.of(), Map.of(), new SentAutomations(false, List.of()));
    }

    /** The outermost entries on a level, in the order sent. */
    public ReadOnlyObjectProperty<List<ExtraNode>> entriesProperty(ExtraLevel level) {
        return wrapper(level).getReadOnlyProperty();
    }

    /** How many entries there are, those within entries not counted. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The automations among it. */
    public AutomationsViewModel automations() {
        return automations;
    }

    /** What is looked for in it. */
    public ExtrasSearchViewModel search() {
        return search;
    }

    /** How entries are said. */
    ExtraWords words() {
        return words;
    }

    /** The entry that a JSON Pointer (RFC 6901) into the response names; empty when there is none beyond the contract. */
    Optional<ExtraPath> find(String pointer) {
        return ExtraPath.of(pointer, level -> wrapper(level).get());
    }

    private Map<ExtraLevel, List<ExtraNode>> all() {
        Map<ExtraLevel, List<ExtraNode>> all = new EnumMap<>(ExtraLevel.class);
        entries.forEach((level, nodes) -> all.put(level, nodes.get()));
        return all;
    }

    private ReadOnlyObjectWrapper<List<ExtraNode>> wrapper(ExtraLevel level) {
        return Objects.requireNonNull(entries.get(level));
    }

    private void show(Map<String, JsonValue> user, Map<String, JsonValue> persona, Map<String, JsonValue> response,
            SentAutomations sent) {
        automations.show(sent);
        set(ExtraLevel.USER, user);
        set(ExtraLevel.PERSONA, persona);
        set(ExtraLevel.RESPONSE, response);
        count.set(user.size() + persona.size() + response.size());
    }

    private void set(ExtraLevel level, Map<String, JsonValue> members) {
        wrapper(level).set(ExtraNode.of(members));
    }
}
