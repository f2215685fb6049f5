package ca.tetherai.profileviewer.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.ui.present.PresentMode;
import ca.tetherai.profileviewer.ui.session.FetchHistory;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.PastFetch;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private final SimpleObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final FetchHistory history = new FetchHistory(state, new SameThreadTaskRunner(), CompareViewModelTest::fail);
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final PresentMode present = new PresentMode();
    private final List<String> copied = new ArrayList<>();
    private final CompareViewModel model = model();

    private CompareViewModel model() {
        Messages messages = Messages.of(Locale.UK);
        return new CompareViewModel(history,
                new CompareViewModel.Tools(present, MaskedValues::new,
                        new FetchLabels(messages, _ -> Optional.empty(), ZoneOffset.UTC), tasks, CompareViewModelTest::fail, messages));
    }

    private static void fail(Throwable defect) {
        throw new AssertionError(defect);
    }

    private void answer(String server, String token, FetchResult.Loaded loaded) {
        var request = new FetchRequest(Samples.server(server), TestTokens.token(token));
        state.set(new MainState.Shown(Samples.reading(request, loaded)));
    }

    private void answer(String token, String name) {
        answer("https://api.example", token, Samples.loaded(name));
    }

    private static String who(@Nullable PastFetch fetch) {
        return fetch == null ? "nobody" : fetch.who();
    }

    @Test
    void comparesThisAccountWithTheFetchBeforeOfTheSameRequest_elseWithTheLastOne() {
        answer("one", "Alex");
        assertThat(who(model.beforeProperty().get())).isEqualTo("nobody");
        answer("two", "Noor");
        assertThat(who(model.beforeProperty().get())).isEqualTo("Alex");
        answer("one", "Alex B.");

        assertThat(who(model.beforeProperty().get())).isEqualTo("Alex");
        assertThat(who(model.afterProperty().get())).isEqualTo("Alex B.");
    }

    @Test
    void comparesOnceSomebodyLooks_andDropsWhatIsNoLongerChosen() {
        answer("one", "Alex");
        answer("one", "Noor");
        assertThat(tasks.tasks()).isEmpty();

        model.inSightProperty().set(true);
        model.swap();
        tasks.tasks().forEach(ManualTaskRunner.Task::finish);

        assertThat(tasks.tasks().getFirst().isCancelled()).isTrue();
        assertThat(model.rows()).hasSize(1);
        assertThat(model.rows().getFirst().right()).hasToString("Optional[Text[value=Alex]]");
        model.allProperty().set(true);
        assertThat(model.rows()).hasSize(13);
    }

    @Test
    void theNextAccountIsComparedWithTheOneThatWasOnScreen_once() {
        answer("one", "Alex");
        answer("one", "Alex B.");
        model.await();
        answer("two", "Noor");
        assertThat(who(model.beforeProperty().get())).isEqualTo("Alex B.");
        assertThat(model.arrivalsProperty().get()).isEqualTo(1);

        answer("three", "Zoë");
        assertThat(model.arrivalsProperty().get()).isEqualTo(1);
    }

    @Test
    void copiesWhatIsShown_maskedInPresentMode() {
        answer("one", "Alexandra");
        answer("one", "Noor|\\nHaddad");
        model.inSightProperty().set(true);
        tasks.finishNext();
        model.copy((_, text) -> copied.add(text));
        tasks.finishNext();
        present.onProperty().set(!present.isOn());
        model.copy((_, text) -> copied.add(text));
        tasks.finishNext();

        assertThat(copied.get(0)).isEqualTo("""
                Before: 15:14:22 · Alexandra · api.example
                After: This account, 15:14:22 · Noor|↵Haddad · api.example
                Difference | Field | Before | After
                Changed | Account: Full name | Alexandra | Noor|↵Haddad
                """);
        assertThat(copied.get(1)).contains("A•••").doesNotContain("lexandra").doesNotContain("Haddad");
    }

    @Test
    void forgetsWithTheHistory() {
        answer("one", "Alex");
        answer("one", "Noor");
        model.inSightProperty().set(true);
        tasks.finishNext();

        history.clear();

        assertThat(model.beforeProperty().get()).isNull();
        assertThat(model.afterProperty().get()).isNull();
        assertThat(model.comparedProperty().get()).isEmpty();
    }

    @Test
    void knowsOtherServersAndOtherAccounts() {
        answer("https://api.example", "one", Samples.loadedWith("1"));
        answer("https://staging.example", "one", Samples.loadedWith("2"));
        model.inSightProperty().set(true);
        tasks.finishNext();

        Compared compared = model.comparedProperty().get().orElseThrow();
        assertThat(compared.isOfOtherServer()).isTrue();
        assertThat(compared.isOfOtherAccount()).isFalse();
    }
}
