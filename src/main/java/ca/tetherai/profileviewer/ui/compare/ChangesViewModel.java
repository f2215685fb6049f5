package ca.tetherai.profileviewer.ui.compare;

import ca.tetherai.profileviewer.compare.Comparison;
import ca.tetherai.profileviewer.compare.Difference;
import ca.tetherai.profileviewer.compare.Difference.Subject;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/**
 * What has changed of the account on screen since somebody last looked at it so: since its first fetch, or since what had changed was put away. Compared
 * off the UI thread, after the account is shown. For the UI thread only.
 */
public final class ChangesViewModel {
    /** How many characters of an earlier value stand beside the value. */
    private static final int LONGEST = 120;

    private final ReadOnlyStringWrapper fieldsText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper entriesText = new ReadOnlyStringWrapper("");
    private final ObservableValue<Optional<Reading>> shown;
    private final CompareViewModel.Tools tools;
    private final CompareWords words;
    private final Consumer<Map<ProfileField, String>> marks;
    private final Consumer<String> say;
    private final DateTimeFormatter timeOfDay;
    private Optional<Reading> baseline = Optional.empty();
    private Optional<Reading> current = Optional.empty();
    private Optional<Changes> changes = Optional.empty();
    private @Nullable RunningTask running;

    private record Changes(List<Difference> fields, int entries, Masking masking) {}

    /**
     * Follows the window's state.
     *
     * @param shown the reading as it is shown: what is being masked has no marks for the moment
     * @param marks takes what each changed field was, in words
     * @param say says something in passing
     */
    public ChangesViewModel(ObservableValue<MainState> state, ObservableValue<Optional<Reading>> shown, CompareViewModel.Tools tools,
            Consumer<Map<ProfileField, String>> marks, Consumer<String> say, ZoneId zone) {
        this.shown = shown;
        this.tools = tools;
        this.marks = marks;
        this.say = say;
        words = new CompareWords(tools.messages());
        timeOfDay = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(tools.messages().locale()).withZone(zone);
        state.subscribe(this::follow);
        shown.subscribe(() -> mark());
        tools.present().onProperty().subscribe((_, _) -> mark());
    }

    /** How many fields have changed, and since when; empty when nothing has. */
    public ReadOnlyStringProperty fieldsTextProperty() {
        return fieldsText.getReadOnlyProperty();
    }

    /** How many entries beyond the contract have; empty when none has. */
    public ReadOnlyStringProperty entriesTextProperty() {
        return entriesText.getReadOnlyProperty();
    }

    /** Takes the marks away: from here on, what is shown now is what it was. */
    public void dismiss() {
        baseline = current;
        change(Optional.empty());
    }

    /** Takes over what another one has found, which is used no more, in this one's language. */
    public void takeOver(ChangesViewModel before) {
        baseline = before.baseline;
        current = before.current;
        changes = before.changes;
        mark();
        if (before.running != null) {
            before.running.cancel();
            compare(baseline.orElseThrow().loaded().profile(), current.orElseThrow().loaded().profile());
        }
    }

    private void follow(MainState state) {
        Optional<Reading> now = state.visibleReading();
        if (now.equals(current)) {
            return;
        }
        current = now;
        change(Optional.empty());
        boolean again = baseline.isPresent() && now.filter(reading -> reading.request().equals(baseline.get().request())).isPresent();
        if (again) {
            compare(baseline.get().loaded().profile(), now.get().loaded().profile());
        } else {
            baseline = now;
        }
    }

    private void compare(Profile was, Profile is) {
        running = tools.tasks().start(() -> {
            List<Difference> differences = Comparison.of(was, is).differences();
            List<Difference> fields = differences.stream().filter(ChangesViewModel::isInForms).toList();
            return new Changes(fields, differences.size() - fields.size(), tools.masking().apply(List.of(was, is)));
        }, now -> {
            running = null;
            boolean any = !now.fields().isEmpty() || now.entries() > 0;
            change(any ? Optional.of(now) : Optional.empty());
            if (!any) {
                say.accept(tools.messages().format("changes.none", since()));
            }
        }, tools.defects());
    }

    private static boolean isInForms(Difference row) {
        return switch (row.subject()) {
            case Subject.Field _,Subject.WholePersona _ -> true;
            case Subject.Entry _,Subject.Repeated _ -> false;
        };
    }

    private void change(Optional<Changes> now) {
        if (running != null) {
            running.cancel();
            running = null;
        }
        changes = now;
        mark();
    }

    private void mark() {
        fieldsText.set(changes.map(now -> tools.messages().format("changes.fields", now.fields().size(), since())).orElse(""));
        entriesText.set(changes.filter(now -> now.entries() > 0)
                .map(now -> tools.messages().format("changes.entries", now.entries()))
                .orElse(""));
        Map<ProfileField, String> was = new HashMap<>();
        changes.filter(_ -> shown.getValue().isPresent())
                .ifPresent(now -> now.fields().forEach(row -> row.field().ifPresent(field -> was.put(field, was(row, now)))));
        marks.accept(was);
    }

    private String was(Difference row, Changes now) {
        Masking masking = tools.present().isOn() ? now.masking() : CompareText.AS_SENT;
        return tools.messages().format("changes.was", words.value(row, row.left(), masking, LONGEST));
    }

    private String since() {
        return baseline.map(reading -> timeOfDay.format(reading.loaded().exchange().finishedAt())).orElse("");
    }
}
