package ca.tetherai.profileviewer.ui.banner;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.ServerWords;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.FailureText;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.support.Unmasked;
import ca.tetherai.profileviewer.token.TokenInput;
import ca.tetherai.profileviewer.token.TokenReader;
import ca.tetherai.profileviewer.ui.session.MainState;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BannerViewModelTest {
    private final ObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final BannerViewModel banner = banner(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(FailureCode.class)
    void everyFailureIsTold_inBothLanguages(FailureCode code) {
        var french = banner(Locale.FRENCH);
        state.set(failed(Samples.answered(code, 500), 1));

        assertThat(banner.wordsProperty().get()).hasValueSatisfying(notice -> {
            assertThat(notice.code()).isEqualTo(code);
            assertThat(notice.title()).isNotBlank();
            assertThat(notice.message()).isNotBlank();
            assertThat(french.wordsProperty().get().orElseThrow().title()).isNotBlank().isNotEqualTo(notice.title());
        });
    }

    @ParameterizedTest
    @CsvSource({"HTTP_500, true, false", "HTTP_503, true, false", "CONNECTION_REFUSED, true, false", "HTTP_401, false, true",
            "HTTP_400, false, false", "HTTP_404, false, false", "TOKEN_MISSING, false, false"})
    void retryIsOfferedWhereItCanHelp(FailureCode code, boolean retry, boolean newToken) {
        state.set(failed(Samples.answered(code, 500), 1));

        var notice = banner.wordsProperty().get().orElseThrow();
        assertThat(notice.steps().retry()).isEqualTo(retry);
        assertThat(notice.steps().newToken()).isEqualTo(newToken);
    }

    @ParameterizedTest
    @EnumSource(value = FailureCode.class, mode = EnumSource.Mode.MATCH_ANY, names = {"HOST_.*", "CONNECT.*", "RESPONSE_TIMEOUT",
            "NOT_HTTP", "TLS_.*",
            "PROXY_.*", "HTTP_407"})
    void aFailureBeforeAnAnswerCanBeLookedInto(FailureCode code) {
        state.set(failed(before(code), 1));
        assertThat(steps().check()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HTTP_401, 401", "HTTP_503, 503", "BODY_NOT_JSON, 200", "CONNECTION_LOST, 200", "RESPONSE_TIMEOUT, 200", "INTERNAL, 500"})
    void whereAServerAnsweredThereIsNothingToLookInto(FailureCode code, int status) {
        state.set(failed(Samples.answered(code, status), 1));
        assertThat(steps().check()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = FailureCode.class, names = {"TOKEN_MISSING", "TOKEN_UNUSABLE", "SERVER_MISSING", "SERVER_INVALID",
            "SERVER_INSECURE",
            "INTERNAL"})
    void whereNobodyWasAskedThereIsNothingToLookInto(FailureCode code) {
        state.set(failed(Failure.notAsked(code), 1));
        assertThat(steps().check()).isFalse();
    }

    private static Failure before(FailureCode code) {
        var nothingCame = Samples.exchange(Samples.server("https://api.example"), OptionalInt.empty(), Duration.ofMillis(3), 0, Samples.NOW,
                Optional.empty());
        return new Failure(code, Optional.empty(), List.of(), Optional.empty(), Optional.of(nothingCame));
    }

    @Test
    void anAddressThatMayBeAskedInsteadIsOffered() {
        var other = Samples.server("https://localhost:8443");
        state.set(failed(new Failure(FailureCode.HTTP_3XX, Optional.of(FailureVariant.ONLY_BY_HTTPS), List.of(other.toString()),
                Optional.empty(), Optional.of(Samples.exchange(301)), Optional.empty(), Optional.of(other)), 1));
        assertThat(steps().instead()).contains(other);
        assertThat(banner.wordsProperty().get().orElseThrow().message()).contains("https://localhost:8443");

        state.set(failed(Samples.answered(FailureCode.HTTP_3XX, 301), 2));
        assertThat(steps().instead()).isEmpty();
    }

    @Test
    void theCustomerIsToldSomethingAboutAStatus_andNothingElse() {
        state.set(failed(Samples.answered(FailureCode.HTTP_503, 503), 1));
        assertThat(banner.wordsProperty().get().orElseThrow().customer())
                .startsWith("The service that holds your account is not available");

        state.set(failed(before(FailureCode.HOST_UNKNOWN), 2));
        assertThat(banner.wordsProperty().get().orElseThrow().customer()).isEmpty();
    }

    @Test
    void aPauseIsCountedDown_untilTheBannerGoesOrAnotherFailureComes() {
        state.set(failed(busy(42), 1));
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(42));
        assertThat(banner.wordsProperty().get().orElseThrow().pause()).isNotEmpty();

        state.set(failed(busy(7), 2));
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(7));

        state.set(failed(Samples.answered(FailureCode.HTTP_503, 503), 3));
        assertThat(remaining()).isZero();

        state.set(failed(busy(7), 4));
        banner.dismiss();
        assertThat(remaining()).isZero();

        state.set(failed(busy(7), 5));
        state.set(new MainState.Shown(Samples.reading(request(), Samples.loaded("Alex"))));
        assertThat(remaining()).isZero();
    }

    @Test
    void askingByTheFetchButtonInTheMeantimeLeavesThePauseToCount_asTheFailureStillStands() {
        MainState failed = failed(busy(42), 1);
        state.set(failed);
        state.set(new MainState.Loading(request(), failed));
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(42));

        state.set(new MainState.Cancelled(failed));
        assertThat(remaining()).isZero();
    }

    private static Failure busy(long seconds) {
        return new Failure(FailureCode.HTTP_429, Optional.empty(), List.of(), Optional.empty(), Optional.of(Samples.exchange(429)),
                Optional.of(Samples.NOW.plusSeconds(seconds)), Optional.empty());
    }

    private Duration remaining() {
        return banner.countdown().remainingProperty().get();
    }

    private BannerWords.Steps steps() {
        return banner.wordsProperty().get().orElseThrow().steps();
    }

    @Test
    void theServersWordsAreGivenVerbatim() {
        var words = new ServerWords(Optional.of("<b>User</b> not found"), Optional.of("No user with id 7"));
        state.set(failed(new Failure(FailureCode.HTTP_404, Optional.empty(), List.of(), Optional.of(words), Optional.empty()), 1));

        assertThat(banner.wordsProperty().get().orElseThrow().serverSays()).isEqualTo("<b>User</b> not found\nNo user with id 7");
    }

    @Test
    void whereTheServerSaidNothingThereIsNothingToQuote() {
        state.set(failed(Samples.answered(FailureCode.HTTP_502, 502), 1));

        assertThat(banner.wordsProperty().get().orElseThrow().serverSays()).isEmpty();
    }

    @Test
    void itStaysDuringARetry_andGoesWithTheNextSuccess() {
        MainState failed = failed(Samples.answered(FailureCode.HTTP_500, 500), 1);
        state.set(failed);
        state.set(new MainState.Loading(request(), failed));
        assertThat(banner.wordsProperty().get()).isPresent();

        state.set(new MainState.Shown(Samples.reading(request(), Samples.loaded("Alex"))));
        assertThat(banner.wordsProperty().get()).isEmpty();
    }

    @Test
    void itGoesWhenAnotherAccountIsAskedFor() {
        state.set(failed(Samples.answered(FailureCode.HTTP_500, 500), 1));
        state.set(new MainState.Loading(request(), new MainState.Idle()));

        assertThat(banner.wordsProperty().get()).isEmpty();
    }

    @Test
    void dismissedItStaysAway_throughACancelledRetryToo_untilTheNextFailure() {
        MainState failed = failed(Samples.answered(FailureCode.HTTP_500, 500), 1);
        state.set(failed);
        banner.dismiss();
        state.set(new MainState.Loading(request(), failed));
        state.set(failed);
        assertThat(banner.wordsProperty().get()).isEmpty();

        state.set(failed(Samples.answered(FailureCode.HTTP_500, 500), 2));
        assertThat(banner.wordsProperty().get()).isPresent();
    }

    @Test
    void cancellingARetryPutsItAway() {
        MainState failed = failed(Samples.answered(FailureCode.HTTP_500, 500), 1);
        state.set(failed);
        state.set(new MainState.Loading(request(), failed));
        state.set(new MainState.Cancelled(failed));
        assertThat(banner.wordsProperty().get()).isEmpty();

        state.set(failed(Samples.answered(FailureCode.HTTP_500, 500), 2));
        assertThat(banner.wordsProperty().get()).isPresent();
    }

    private BannerViewModel banner(Locale locale) {
        Messages messages = Messages.of(locale);
        var texts = new FailureText(messages, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC);
        return new BannerViewModel(state, texts, failure -> failure.code().name(), InstantSource.fixed(Samples.NOW), Unmasked.mask());
    }

    private static MainState failed(Failure failure, int attempt) {
        return new MainState.Failed(failure, Optional.of(request()), Optional.empty(), attempt);
    }

    private static FetchRequest request() {
        return switch (new TokenReader().read("token-a")) {
            case TokenInput.Usable(var token) -> new FetchRequest(Samples.server("https://api.example"), token);
            case TokenInput.Missing _,TokenInput.Several _,TokenInput.Unusable _ -> throw new IllegalStateException();
        };
    }
}
