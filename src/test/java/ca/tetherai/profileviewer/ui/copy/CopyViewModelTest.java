package ca.tetherai.profileviewer.ui.copy;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.TextReport;
import ca.tetherai.profileviewer.report.TicketSummary;
import ca.tetherai.profileviewer.support.FullDisk;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyViewModelTest {
    private final SimpleObjectProperty<MainState> state = new SimpleObjectProperty<>(new MainState.Idle());
    private final SimpleObjectProperty<Optional<Reading>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final List<String> said = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final CopyViewModel model = model();

    @TempDir
    Path directory;

    private CopyViewModel model() {
        var messages = Messages.of(Locale.UK);
        InstantSource clock = InstantSource.fixed(Samples.NOW);
        var texts = new CopyViewModel.Texts(new TicketSummary(messages, clock, ZoneOffset.UTC, "0"),
                new TextReport(messages, clock, ZoneOffset.UTC), CopyViewModelTest::masked, _ -> Optional.of("Staging"), ZoneOffset.UTC);
        return new CopyViewModel(state, shown, new CopyViewModel.Tools(texts, tasks, defect -> {
            throw new AssertionError(defect);
        }, said::add, warned::add, messages));
    }

    private static Reading masked(Reading reading) {
        return reading.masked(Samples.loaded("A•••"), reading.examined());
    }

    private static Reading reading(String name) {
        return Samples.reading(new FetchRequest(Samples.server("https://api.example"), TestTokens.token("a-token")), Samples.loaded(name));
    }

    private void show(Reading reading) {
        state.set(new MainState.Shown(reading));
        shown.set(Optional.of(reading));
    }

    private void copy(String name, String text) {
        names.add(name);
        copied.add(text);
    }

    private void finish() {
        tasks.tasks().stream().filter(task -> !task.isFinished()).forEach(ManualTaskRunner.Task::finish);
    }

    @Test
    void aSummaryIsMaskedUnlessSomebodyChoseOtherwise() {
        show(reading("Alex"));
        model.copySummary(this::copy);
        finish();

        model.personalProperty().set(true);
        model.copySummary(this::copy);
        finish();

        assertThat(copied).satisfiesExactly(
                first -> assertThat(first).contains("Account: A•••\n", "Staging · https://api.example", "masked"),
                second -> assertThat(second).contains("Account: Alex\n").doesNotContain("masked"));
        assertThat(names).containsExactly("Ticket summary, personal data masked", "Ticket summary with personal data");
    }

    @Test
    void whatIsMaskedOnScreenIsMaskedInAllThatIsCopied_whateverWasChosen() {
        model.personalProperty().set(true);
        show(masked(reading("Alex")));

        model.copySummary(this::copy);
        finish();
        model.copy(Document.FORM, this::copy);
        finish();
        model.copy(Document.JSON, this::copy);
        finish();

        assertThat(copied).hasSize(3).allSatisfy(text -> assertThat(text).contains("A•••").doesNotContain("Alex"));
        assertThat(names).allSatisfy(name -> assertThat(name).contains("masked"));
    }

    @Test
    void theFormIsTheWholeOfIt_andTheJsonIsTheBodyAsReceived() {
        Reading reading = reading("Alex");
        show(reading);

        model.copy(Document.FORM, this::copy);
        finish();
        model.copy(Document.JSON, this::copy);
        finish();

        assertThat(copied.get(0)).contains("Findings", "Account", "Full name", "Alex", "Persona");
        assertThat(copied.get(1)).isEqualTo(reading.loaded().body());
    }

    @Test
    void whatIsNotReadyWhenAnotherAccountComesIsNotCopied() {
        show(reading("Alex"));
        model.copySummary(this::copy);
        shown.set(Optional.empty());
        finish();

        assertThat(copied).isEmpty();
    }

    @Test
    void whatIsNotReadyWhenPersonalDataIsToBeMaskedAgainIsNotCopied() {
        show(reading("Alex"));
        model.personalProperty().set(true);
        model.copySummary(this::copy);
        model.personalProperty().set(false);
        finish();

        assertThat(copied).isEmpty();
    }

    @Test
    void ofTwoCopiesTheLaterOneStays() {
        show(reading("Alex"));
        model.copySummary(this::copy);
        model.copy(Document.JSON, this::copy);
        finish();

        assertThat(names).containsExactly("JSON as received");
    }

    @Test
    void anAccountThatIsOutOfDateSaysSo() {
        Reading reading = reading("Alex");
        show(reading);
        state.set(
                new MainState.Failed(Samples.answered(FailureCode.HTTP_500, 500), Optional.of(reading.request()), Optional.of(reading), 1));

        model.copySummary(this::copy);
        finish();

        assertThat(copied.getFirst()).contains("HTTP_500");
    }

    @Test
    void withoutAnAccountThereIsNoSummary() {
        assertThat(model.copySummary(this::copy)).isFalse();
    }

    @Test
    void aFilesNameTellsWhen_andNamesNobody() {
        show(reading("Alex"));

        assertThat(model.fileName(Document.JSON)).isEqualTo("tether-profile-2026-03-04-151422.json");
        assertThat(model.fileName(Document.FORM)).isEqualTo("tether-profile-2026-03-04-151422.txt");
    }

    @Test
    void aFileIsWrittenAndThatIsSaid() {
        Reading reading = reading("Alex");
        show(reading);

        model.save(Document.JSON, directory.resolve("a.json"));
        finish();

        assertThat(directory.resolve("a.json")).hasContent(reading.loaded().body());
        assertThat(said).containsExactly("Saved: a.json");
        assertThat(warned).isEmpty();
    }

    @Test
    void aFullDiskIsAClearWord_andLeavesNoHalfFile() throws IOException {
        show(reading("Alex".repeat(10_000)));
        try (var disk = new FullDisk(20)) {
            model.save(Document.JSON, disk.directory().resolve("a.json"));
            finish();

            assertThat(warned).containsExactly("a.json was not saved: the disk is full. No part of it was left behind.");
            assertThat(said).isEmpty();
            assertThat(disk.names()).isEmpty();
        }
    }
}
