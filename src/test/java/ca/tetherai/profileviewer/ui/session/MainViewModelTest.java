package ca.tetherai.profileviewer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.paste.Paste;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainViewModelTest {
    private final ConnectionViewModel connection = new ConnectionViewModel(_ -> TokenSummary.plain(""));
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final Deque<FetchResult> answers = new ArrayDeque<>();
    private final List<FetchRequest> answered = new ArrayList<>();
    private final List<Throwable> defects = new ArrayList<>();
    private final MainViewModel main = new MainViewModel(connection, _ -> Objects.requireNonNull(answers.poll(), "no answer left"), tasks,
            answered::add, defects::add);
    private final PasteFlow paste = new PasteFlow(connection, main);

    @BeforeEach
    void enter() {
        connection.serverTextProperty().set("https://api.example");
        connection.tokenTextProperty().set("token-a");
    }

    @Test
    void aProfileIsShown() {
        fetch(Samples.loaded("Alex"));

        assertThat(name()).hasValue("Alex");
        assertThat(main.stateProperty().get()).isInstanceOf(MainState.Shown.class);
        assertThat(main.stateProperty().get().isStale()).isFalse();
        assertThat(answered).hasSize(1);
    }

    @Test
    void aFailedRefreshOfTheSameAccountKeepsTheProfile_asOutOfDate() {
        fetch(Samples.loaded("Alex"));
        fetch(failed(FailureCode.HTTP_500));

        assertThat(name()).hasValue("Alex");
        assertThat(main.stateProperty().get().isStale()).isTrue();
        assertThat(code()).hasValue(FailureCode.HTTP_500);
    }

    @Test
    void tokensToChooseFromEndTheFailureOfTheOneBefore_andLeaveTheProfile() {
        fetch(Samples.loaded("Alex"));
        fetch(failed(FailureCode.HTTP_401));
        connection.enterToken("{\"token\": \"one-token\", \"jwt\": \"another-token\"}");

        assertThat(connection.pasteProperty().get()).hasValueSatisfying(paste -> assertThat(paste).isInstanceOf(Paste.Several.class));
        assertThat(code()).isEmpty();
        assertThat(name()).hasValue("Alex");

        main.clear();
        connection.tokenTextProperty().set("token-a");
        fetch(failed(FailureCode.HTTP_401));
        paste.pasteAndFetch("{\"token\": \"one-token\", \"jwt\": \"another-token\"}");
        assertThat(main.stateProperty().get()).isEqualTo(new MainState.Idle());
    }

    @Test
    void tokensToChooseFromLeaveADefectOfTheViewer() {
        main.reportInternalFailure();
        connection.enterToken("{\"token\": \"one-token\", \"jwt\": \"another-token\"}");
        assertThat(code()).hasValue(FailureCode.INTERNAL);
    }

    @Test
    void theNextSuccessEndsTheFailure() {
        fetch(Samples.loaded("Alex"));
        fetch(failed(FailureCode.HTTP_500));
        fetch(Samples.loaded("Alex again"));

        assertThat(name()).hasValue("Alex again");
        assertThat(code()).isEmpty();
    }

    @Test
    void anotherTokenClearsTheProfileAsItsFetchStarts() {
        fetch(Samples.loaded("Alex"));
        connection.tokenTextProperty().set("token-b");
        assertThat(name()).as("typing alone clears nothing").hasValue("Alex");

        main.fetch();
        assertThat(name()).isEmpty();

        answers.add(failed(FailureCode.HTTP_401));
        tasks.finishNext();
        assertThat(name()).isEmpty();
    }

    @Test
    void anotherServerClearsTheProfileAsItsFetchStarts() {
        fetch(Samples.loaded("Alex"));
        connection.serverTextProperty().set("https://other.example");
        main.fetch();
        assertThat(name()).hasValue("Alex");

        main.send();
        assertThat(name()).isEmpty();
    }

    @Test
    void theSameServerWrittenOtherwiseIsTheSameAccount() {
        fetch(Samples.loaded("Alex"));
        connection.serverTextProperty().set(" HTTPS://API.example/ ");
        main.fetch();

        assertThat(name()).hasValue("Alex");
    }

    @Test
    void aNewerFetchCancelsTheOlder_whoseAnswerIsDropped() {
        main.fetch();
        main.fetch();
        answers.add(Samples.loaded("late"));
        answers.add(Samples.loaded("new"));

        assertThat(tasks.tasks().getFirst().isCancelled()).isTrue();
        tasks.finishNext();
        assertThat(main.stateProperty().get().isLoading()).isTrue();
        answers.clear();
        answers.add(Samples.loaded("new"));
        tasks.finishNext();
        assertThat(name()).hasValue("new");
    }

    @Test
    void changingTheServerWhileItIsAskedGivesTheRequestUp() {
        main.fetch();
        connection.serverTextProperty().set("https://other.example");

        assertThat(tasks.running()).isZero();
        assertThat(main.stateProperty().get()).isEqualTo(new MainState.Cancelled(new MainState.Idle()));
    }

    @Test
    void writingTheSameServerOtherwiseDoesNot() {
        main.fetch();
        connection.serverTextProperty().set("https://api.example/");

        assertThat(tasks.running()).isOne();
    }

    @Test
    void cancellingGoesBackToWhatWas() {
        fetch(Samples.loaded("Alex"));
        fetch(failed(FailureCode.HTTP_503));
        MainState before = main.stateProperty().get();

        main.fetch();
        main.cancel();

        assertThat(main.stateProperty().get()).isEqualTo(new MainState.Cancelled(before));
        assertThat(tasks.running()).isZero();
    }

    @Test
    void cancellingWithNothingUnderWayDoesNothing() {
        main.cancel();

        assertThat(main.stateProperty().get()).isEqualTo(new MainState.Idle());
    }

    @Test
    void whatCannotBeAskedIsRefusedWithoutAsking() {
        connection.tokenTextProperty().set("not a token!");
        main.fetch();

        assertThat(code()).hasValue(FailureCode.TOKEN_UNUSABLE);
        assertThat(tasks.tasks()).isEmpty();
        assertThat(connection.tokenTextProperty().get()).isEqualTo("not a token!");
    }

    @Test
    void anEmptyTokenFieldKeepsTheProfile_anotherUnusableTokenDoesNot() {
        fetch(Samples.loaded("Alex"));
        connection.tokenTextProperty().set("");
        main.fetch();
        assertThat(code()).hasValue(FailureCode.TOKEN_MISSING);
        assertThat(name()).hasValue("Alex");

        connection.tokenTextProperty().set("not a token!");
        main.fetch();
        assertThat(name()).isEmpty();
    }

    @Test
    void anEmptyTokenFieldKeepsNoProfileOfAnotherServer() {
        fetch(Samples.loaded("Alex"));
        connection.serverTextProperty().set("https://other.example");
        connection.tokenTextProperty().set("");
        main.fetch();

        assertThat(code()).hasValue(FailureCode.TOKEN_MISSING);
        assertThat(name()).isEmpty();
    }

    @Test
    void theSameFailureTwiceIsTwoEvents() {
        connection.tokenTextProperty().set("");
        main.fetch();
        MainState first = main.stateProperty().get();
        main.fetch();

        assertThat(main.stateProperty().get()).isNotEqualTo(first);
    }

    @Test
    void pasteAndFetchIsOneStep() {
        paste.pasteAndFetch("  Bearer token-c\n");
        answers.add(Samples.loaded("Casey"));
        tasks.finishNext();

        assertThat(name()).hasValue("Casey");
    }

    @Test
    void pastingNothingTakesNoTokenAway() {
        assertThat(paste.pasteAndFetch(" \n")).isFalse();
        assertThat(connection.tokenTextProperty().get()).isEqualTo("token-a");
        assertThat(tasks.tasks()).isEmpty();

        connection.tokenTextProperty().set("");
        assertThat(paste.pasteAndFetch("")).isTrue();
        assertThat(code()).hasValue(FailureCode.TOKEN_MISSING);
    }

    @Test
    void aServerIsRememberedOnceItHasAnswered() {
        main.fetch();
        assertThat(answered).isEmpty();
        answers.add(failed(FailureCode.HTTP_500));
        tasks.finishNext();
        assertThat(answered).hasSize(1);

        fetch(new FetchResult.Failed(Failure.notAsked(FailureCode.HOST_UNKNOWN, "h")));
        assertThat(answered).hasSize(1);
    }

    @Test
    void anAnswerThatNestsAsDeepAsItMayCanBeRefreshed() {
        String deep = "[".repeat(990) + "]".repeat(990);
        fetch(Samples.loadedWith(deep));
        fetch(Samples.loadedWith(deep));

        assertThat(main.stateProperty().get()).isInstanceOf(MainState.Shown.class);
    }

    @Test
    void aDefectEndsAsInternal_isHandedOnOnce_andTheWindowGoesOn() {
        main.fetch();
        tasks.finishNext();

        assertThat(code()).hasValue(FailureCode.INTERNAL);
        assertThat(defects).hasSize(1);
        fetch(Samples.loaded("Alex"));
        assertThat(name()).hasValue("Alex");
    }

    private void fetch(FetchResult answer) {
        answers.add(answer);
        main.fetch();
        tasks.finishNext();
    }

    private static FetchResult failed(FailureCode code) {
        return new FetchResult.Failed(Samples.answered(code, 500));
    }

    private Optional<String> name() {
        return main.stateProperty()
                .get()
                .visibleReading()
                .map(reading -> reading.loaded().body().replaceAll(".*\"fullName\": \"([^\"]*)\".*", "$1"));
    }

    private Optional<FailureCode> code() {
        return main.stateProperty().get().visibleFailure().map(failed -> failed.failure().code());
    }
}
