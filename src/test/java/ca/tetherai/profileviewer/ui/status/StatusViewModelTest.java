package ca.tetherai.profileviewer.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.ProgressViewModel;
import java.time.Duration;
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

class StatusViewModelTest {
    private final ObjectProperty<Optional<ProgressViewModel.Progress>> progress = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());

    @Test
    void tellsStatusTimeSizeAndTimeOfDay() {
        StatusViewModel status = status(Locale.UK);
        state.set(failed(Samples.answered(FailureCode.HTTP_401, 401)));

        assertThat(status.textProperty().get()).isEqualTo("401 Unauthorized · 143 ms · 1.2 KiB · 15:14:22");
    }

    @Test
    void writesNumbersInTheWayOfTheLanguage() {
        StatusViewModel status = status(Locale.FRANCE);
        state.set(failed(Samples.answered(FailureCode.HTTP_500, 500)));

        assertThat(status.textProperty().get()).isEqualTo("500 Internal Server Error · 143 ms · 1,2 Kio · 15:14:22");
    }

    @Test
    void saysWhenThereWasNoConnection_andWhenNobodyWasAsked() {
        StatusViewModel status = status(Locale.UK);
        var exchange = Samples.exchange(Samples.server("https://api.example"), OptionalInt.empty(), Duration.ofMillis(3), 0, Samples.NOW,
                Optional.empty());
        state.set(failed(
                new Failure(FailureCode.HOST_UNKNOWN, Optional.empty(), List.of("api.example"), Optional.empty(), Optional.of(exchange))));
        assertThat(status.textProperty().get()).isEqualTo("Not connected · 15:14:22");

        state.set(failed(Failure.notAsked(FailureCode.TOKEN_MISSING)));
        assertThat(status.textProperty().get()).isEqualTo("Nothing was sent");
    }

    @Test
    void ofADefectItDoesNotSayThatNothingWasSent() {
        StatusViewModel status = status(Locale.UK);
        state.set(failed(Failure.notAsked(FailureCode.INTERNAL)));
        assertThat(status.textProperty().get()).isEqualTo("Broken off by a fault of the viewer");
    }

    @Test
    void saysThatAFetchWasCancelled() {
        StatusViewModel status = status(Locale.UK);
        state.set(new MainState.Cancelled(failed(Samples.answered(FailureCode.HTTP_500, 500))));

        assertThat(status.textProperty().get()).isEqualTo("Cancelled");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 bytes", "1023, '1,023 bytes'", "1024, 1 KiB", "1536, 1.5 KiB", "1048576, 1 MiB", "10485760, 10 MiB"})
    void sizesAreReadable(long bytes, String text) {
        assertThat(new ByteCount(Messages.of(Locale.ENGLISH)).format(bytes)).isEqualTo(text);
    }

    @Test
    void aRequestUnderWayIsSaidOnceOneShouldSeeIt() {
        StatusViewModel status = status(Locale.UK);
        state.set(new MainState.Cancelled(failed(Samples.answered(FailureCode.HTTP_500, 500))));
        state.set(new MainState.Loading(Samples.request(), new MainState.Idle()));
        assertThat(status.textProperty().get()).isEqualTo("Cancelled");

        progress.set(Optional.of(new ProgressViewModel.Progress(Optional.empty(), Optional.empty())));
        assertThat(status.textProperty().get()).isEqualTo("Waiting for an answer…");
        progress.set(Optional.of(new ProgressViewModel.Progress(Optional.of(Duration.ofSeconds(3)), Optional.empty())));
        assertThat(status.textProperty().get()).isEqualTo("Waiting for an answer… · 3 s");
        progress.set(Optional.of(new ProgressViewModel.Progress(Optional.of(Duration.ofSeconds(4)), Optional.of(2_516_582L))));
        assertThat(status.textProperty().get()).isEqualTo("Receiving the answer: 2.4 MiB · 4 s");
    }

    private StatusViewModel status(Locale locale) {
        return new StatusViewModel(state, progress, Messages.of(locale), ZoneOffset.UTC);
    }

    private static MainState failed(Failure failure) {
        return new MainState.Failed(failure, Optional.empty(), Optional.empty(), 1);
    }
}
