package ca.tetherai.profileviewer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ChangesViewModelTest {
    private static final FetchRequest REQUEST = new FetchRequest(Samples.server("https://api.example"), TestTokens.token("one"));

    private final SimpleObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final PresentMode present = new PresentMode();
    private final List<String> said = new ArrayList<>();
    private Map<ProfileField, String> marks = Map.of();
    private final ChangesViewModel changes = changes();

    private ChangesViewModel changes() {
        Messages messages = Messages.of(Locale.UK);
        var tools = new CompareViewModel.Tools(present, MaskedValues::new, new FetchLabels(messages, _ -> Optional.empty(), ZoneOffset.UTC),
                tasks, defect -> {
                    throw new AssertionError(defect);
                }, messages);
        return new ChangesViewModel(state, state.map(MainState::visibleReading), tools, now -> marks = now, said::add, ZoneOffset.UTC);
    }

    private Reading answer(FetchRequest request, String name) {
        Reading reading = Samples.reading(request, Samples.loaded(name));
        state.set(new MainState.Loading(request, state.get().settled().isAbout(request) ? state.get().settled() : new MainState.Idle()));
        state.set(new MainState.Shown(reading));
        return reading;
    }

    private void refresh(String name) {
        answer(REQUEST, name);
        tasks.finishNext();
    }

    @Test
    void marksWhatIsNotAsItWasAtFirst() {
        answer(REQUEST, "Alex");
        assertThat(tasks.tasks()).isEmpty();
        refresh("Noor");

        assertThat(marks).containsExactly(Map.entry(UserField.FULL_NAME, "was: Alex"));
        assertThat(changes.fieldsTextProperty().get()).isEqualTo("1 field changed since 15:14:22");
        assertThat(changes.entriesTextProperty().get()).isEmpty();
    }

    @Test
    void aFurtherRefreshTakesNoMarksAway_butGoingBackToWhatItWasDoes() {
        answer(REQUEST, "Alex");
        refresh("Noor");
        refresh("Noor");
        assertThat(marks).containsEntry(UserField.FULL_NAME, "was: Alex");

        refresh("Alex");
        assertThat(marks).isEmpty();
        assertThat(said).containsExactly("Nothing has changed since 15:14:22");
    }

    @Test
    void dismissedItIsComparedWithWhatWasShownThen() {
        answer(REQUEST, "Alex");
        refresh("Noor");
        changes.dismiss();
        assertThat(marks).isEmpty();
        assertThat(changes.fieldsTextProperty().get()).isEmpty();

        refresh("Alex");
        assertThat(marks).containsEntry(UserField.FULL_NAME, "was: Noor");
    }

    @Test
    void anotherRequestStartsAnew_alsoWhereItsAnswerIsTheSameAccounts() {
        answer(REQUEST, "Alex");
        answer(new FetchRequest(REQUEST.server(), TestTokens.token("two")), "Noor");

        assertThat(tasks.tasks()).isEmpty();
        assertThat(marks).isEmpty();
    }

    @Test
    void anAnswerThatIsReplacedMeanwhileIsNotMarked() {
        answer(REQUEST, "Alex");
        answer(REQUEST, "Noor");
        answer(REQUEST, "Alex");

        tasks.tasks().forEach(ManualTaskRunner.Task::finish);

        assertThat(tasks.tasks().getFirst().isCancelled()).isTrue();
        assertThat(marks).isEmpty();
    }

    @Test
    void whatIsBeingComparedWhenTheLanguageChangesIsMarkedInTheNewContent() {
        answer(REQUEST, "Alex");
        answer(REQUEST, "Noor");
        ChangesViewModel after = changes();
        after.takeOver(changes);
        tasks.tasks().forEach(ManualTaskRunner.Task::finish);

        assertThat(after.fieldsTextProperty().get()).isEqualTo("1 field changed since 15:14:22");
        assertThat(changes.fieldsTextProperty().get()).isEmpty();
    }

    @Test
    void aRefreshThatFailsLeavesTheMarks() {
        answer(REQUEST, "Alex");
        answer(REQUEST, "Noor");
        tasks.finishNext();
        Reading shown = state.get().visibleReading().orElseThrow();

        state.set(new MainState.Failed(Samples.answered(FailureCode.HTTP_500, 500), Optional.of(REQUEST), Optional.of(shown), 1));

        assertThat(marks).containsEntry(UserField.FULL_NAME, "was: Alex");
    }

    @Test
    void inPresentModeTheEarlierValueIsMasked() {
        answer(REQUEST, "Alexandra");
        refresh("Noor");

        present.onProperty().set(!present.isOn());
        assertThat(marks).containsEntry(UserField.FULL_NAME, "was: A•••");
        present.onProperty().set(!present.isOn());
        assertThat(marks).containsEntry(UserField.FULL_NAME, "was: Alexandra");
    }
}
