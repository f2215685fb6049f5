package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.meaning.Automation;
import ca.tetherai.profileviewer.meaning.Automations;
import ca.tetherai.profileviewer.meaning.SentAutomations;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.text.Needle;
import ca.tetherai.profileviewer.ui.control.VisibleText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

/** The account's automations as a list of their own, whatever level and shape they came on and in. For the UI thread only. */
public final class AutomationsViewModel {
    private final ReadOnlyObjectWrapper<List<Automation>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final Messages messages;
    private final ExtraWords words;
    private List<Automation> all = List.of();
    private final TaskRunner tasks;
    private final Consumer<Throwable> defects;
    private Optional<Needle> needle = Optional.empty();
    private @Nullable RunningTask running;

    AutomationsViewModel(Messages messages, ExtraWords words, TaskRunner tasks, Consumer<Throwable> defects) {
        this.messages = messages;
        this.words = words;
        this.tasks = tasks;
        this.defects = defects;
    }

    /** Whether the server sent any such member, be it empty. */
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** Those in sight: all, or those in which is what is looked for. */
    public ReadOnlyObjectProperty<List<Automation>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many are on, and how many are off: "3 on, 1 off". */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Its id on one line; where it has none, what was sent of it. */
    public String id(Automation automation) {
        return automation.id().map(id -> words.name(new ExtraNode(id, automation.raw()))).orElseGet(() -> words.json(automation.raw()));
    }

    /** Its name on one line; where it can't be read as on or off, what was sent of it. */
    public String beside(Automation automation) {
        String name = automation.name().map(text -> VisibleText.marked(text, ExtraWords.LONGEST_IN_CELL, false)).orElse("");
        boolean unread = automation.state() == Automation.State.UNKNOWN && automation.id().isPresent();
        return unread
                ? Stream.of(name, words.json(automation.raw())).filter(text -> !text.isEmpty()).collect(Collectors.joining("  "))
                : name;
    }

    /** Whether it is on, in words. */
    public String state(Automation automation) {
        return messages.get(automation.state().labelKey());
    }

    /** What is copied of it: id, name and state. */
    public String copyText(Automation automation) {
        String id = automation.id().orElseGet(() -> words.copyText(new ExtraNode("", automation.raw())));
        return Stream.of(id, automation.name().orElse(""), state(automation))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\t"));
    }

    /** Shows these in place of those that were shown. */
    void show(SentAutomations sent) {
        all = sent.list();
        present.set(sent.isSent());
        summary.set(summary());
        // Those of another account are not to be seen until these have been gone through.
        set(List.of());
        filter(needle);
    }

    /** Keeps those in sight in which there is what is looked for: of ten thousand, once they have been gone through off the UI thread. */
    void filter(Optional<Needle> wanted) {
        needle = wanted;
        if (running != null) {
            running.cancel();
            running = null;
        }
        if (wanted.isEmpty() || all.isEmpty()) {
            set(all);
            return;
        }
        List<Automation> among = all;
        running = tasks.start(() -> found(wanted.get(), among), found -> {
            running = null;
            set(found);
        }, defects);
    }

    private void set(List<Automation> automations) {
        // Or who follows it compares the two value by value, all that was sent of each.
        shown.set(List.of());
        shown.set(automations);
    }

    private List<Automation> found(Needle text, List<Automation> among) {
        return among.stream()
                .takeWhile(_ -> !Thread.currentThread().isInterrupted())
                .filter(automation -> isIn(text, automation))
                .toList();
    }

    private boolean isIn(Needle text, Automation automation) {
        return text.in(id(automation)) || text.in(beside(automation)) || text.in(state(automation));
    }

    private String summary() {
        if (all.isEmpty()) {
            return messages.get("automations.none");
        }
        String counts = Stream.of(Automation.State.values())
                .filter(state -> all.stream().anyMatch(automation -> automation.state() == state))
                .map(state -> messages.format(state.countKey(), all.stream().filter(automation -> automation.state() == state).count()))
                .collect(Collectors.joining(", "));
        return all.size() < Automations.MOST ? counts : messages.format("automations.first", Automations.MOST, counts);
    }
}
