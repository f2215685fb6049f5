package ca.tetherai.profileviewer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.token.TestTokens;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class FetchHistoryTest {
    private static final FetchRequest REQUEST = new FetchRequest(Samples.server("https://api.example"), TestTokens.token("secret-token"));

    private final SimpleObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final FetchHistory history = history(new SameThreadTaskRunner(), 1_000_000);

    private FetchHistory history(TaskRunner tasks, long largest) {
        return new FetchHistory(state, tasks, defect -> {
            throw new AssertionError(defect);
        }, largest);
    }

    private Reading answer(String name) {
        Reading reading = Samples.reading(REQUEST, Samples.loaded(name));
        state.set(new MainState.Shown(reading));
        return reading;
    }

    @Test
    void keepsTheLastTwentyNewestFirst() {
        for (int i = 1; i <= 25; i++) {
            answer("Alex " + i);
        }

        assertThat(history.fetches()).hasSize(FetchHistory.MOST).first().extracting(PastFetch::who).isEqualTo("Alex 25");
        assertThat(history.fetches()).last().extracting(PastFetch::who).isEqualTo("Alex 6");
    }

    @Test
    void readsAnAccountAnewOncePackedAndBefore() {
        var tasks = new ManualTaskRunner();
        FetchHistory slow = history(tasks, 1_000_000);
        Reading reading = answer("Zoë");
        PastFetch fetch = slow.fetches().getFirst();

        var before = fetch.profile().get();
        tasks.tasks().forEach(ManualTaskRunner.Task::finish);

        assertThat(before).isEqualTo(reading.loaded().profile()).isEqualTo(fetch.profile().get());
        assertThat(fetch.size()).isPositive();
    }

    @Test
    void aReadingThatStaysOnScreenIsOneFetch_andAFailureNone() {
        Reading reading = answer("Alex");

        state.set(new MainState.Loading(REQUEST, state.get()));
        state.set(new MainState.Cancelled(state.get().settled()));
        state.set(new MainState.Failed(Samples.answered(FailureCode.HTTP_500, 500), Optional.of(REQUEST), Optional.of(reading), 1));
        state.set(new MainState.Shown(reading));

        assertThat(history.fetches()).hasSize(1);
    }

    @Test
    void letsTheOldestGoWhereTheyTakeTooMuchMemory_butNeverTheNewest() {
        FetchHistory small = history(new SameThreadTaskRunner(), 10);

        answer("Alex");
        answer("Noor");

        assertThat(small.fetches()).extracting(PastFetch::who).containsExactly("Noor");
    }

    @Test
    void forgetsAllWhenCleared_andStartsAnew() {
        answer("Alex");
        history.clear();
        assertThat(history.fetches()).isEmpty();

        answer("Noor");

        assertThat(history.fetches()).hasSize(1);
    }

    @Test
    void knowsWhatWasAskedAlikeWithoutTheToken() {
        answer("Alex");
        answer("Alex");
        state.set(new MainState.Shown(
                Samples.reading(new FetchRequest(REQUEST.server(), TestTokens.token("another")), Samples.loaded("Alex"))));

        assertThat(history.fetches().get(1).isOfTheSameRequestAs(history.fetches().get(2))).isTrue();
        assertThat(history.fetches().get(0).isOfTheSameRequestAs(history.fetches().get(1))).isFalse();
    }
}
