package ca.tetherai.profileviewer.ui.copy;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.files.SavedFile;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.TextReport;
import ca.tetherai.profileviewer.report.TicketSummary;
import ca.tetherai.profileviewer.task.RunningTask;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/**
 * Takes what is shown of an account out of the window: masked where it is masked on screen, and in a ticket summary unless somebody chose
 * otherwise in this window. Texts are made off the UI thread; one that was not ready when the window showed something else is dropped. For the
 * UI thread only.
 */
public final class CopyViewModel {
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final BooleanProperty personal = new SimpleBooleanProperty();
    private final ObservableValue<MainState> state;
    private final ObservableValue<Optional<Reading>> shown;
    private final Tools tools;
    private @Nullable RunningTask running;

    /**
     * What texts are made with.
     *
     * @param summary the block for a ticket
     * @param report the whole form as text
     * @param masking makes a masked reading of one that is not; called off the UI thread
     * @param serverName what a server is called in the window; empty for one without a name
     * @param zone where the window is
     */
    public record Texts(TicketSummary summary, TextReport report, UnaryOperator<Reading> masking,
            Function<ServerAddress, Optional<String>> serverName, ZoneId zone) {}

    /**
     * What it works with.
     *
     * @param tasks makes and writes texts off the UI thread
     * @param defects hears of what can't be
     * @param say says what became of it, in passing
     * @param warn says what went wrong, until it is put away
     */
    public record Tools(Texts texts, TaskRunner tasks, Consumer<Throwable> defects, Consumer<String> say, Consumer<String> warn,
            Messages messages) {}

    /**
     * Follows what the window shows.
     *
     * @param state the window's state
     * @param shown the reading as it is shown, masked or not
     */
    public CopyViewModel(ObservableValue<MainState> state, ObservableValue<Optional<Reading>> shown, Tools tools) {
        this.state = state;
        this.shown = shown;
        this.tools = tools;
        shown.subscribe((_, _) -> drop());
        personal.subscribe((_, _) -> drop());
    }

    /** Whether a ticket summary has personal data in it, as somebody chose for this window. What is masked on screen stays masked. */
    public BooleanProperty personalProperty() {
        return personal;
    }

    /** Whether there is an account to take anything of. */
    public ObservableValue<Boolean> availableProperty() {
        return shown.map(Optional::isPresent);
    }

    /** Whether personal data is masked on screen, so that it is in all that is copied. */
    public ObservableValue<Boolean> maskedProperty() {
        return shown.map(reading -> reading.filter(Reading::isMasked).isPresent());
    }

    /** Copies the block for a ticket; whether there is an account that it could be about. */
    public boolean copySummary(Copier copier) {
        shown.getValue().ifPresent(reading -> {
            boolean masked = reading.isMasked() || !personal.get();
            var failure = state.getValue().visibleFailure().map(failed -> failed.failure().code().name());
            Texts texts = tools.texts();
            var circumstances = new TicketSummary.Circumstances(texts.serverName().apply(reading.request().server()), masked, failure);
            make(() -> {
                Reading source = masked && !reading.isMasked() ? texts.masking().apply(reading) : reading;
                return texts.summary().of(source.loaded(), source.examined(), circumstances);
            }, text -> copier.copy(message(masked ? "summary.name.masked" : "summary.name.personal"), text));
        });
        return shown.getValue().isPresent();
    }

    /** Copies a document. */
    public void copy(Document document, Copier copier) {
        shown.getValue().ifPresent(reading -> {
            String name = message(document.nameKey());
            make(() -> text(document, reading),
                    text -> copier.copy(reading.isMasked() ? tools.messages().format("copy.masked", name) : name, text));
        });
    }

    /** What a document's file may be called. Names nobody. */
    public String fileName(Document document) {
        String moment = shown.getValue()
                .map(reading -> IN_NAMES.format(reading.loaded().exchange().finishedAt().atZone(tools.texts().zone())))
                .orElse("");
        return "tether-profile-" + moment + "." + document.extension();
    }

    /** Writes a document into a file, whole or not at all, and says what became of it. */
    public void save(Document document, Path file) {
        shown.getValue()
                .ifPresent(reading -> tools.tasks()
                        .start(() -> SavedFile.write(file, text(document, reading)),
                                problem -> problem.ifPresentOrElse(
                                        what -> tools.warn().accept(tools.messages().format(what.messageKey(), file.getFileName())),
                                        () -> tools.say().accept(tools.messages().format("export.saved", file.getFileName()))),
                                tools.defects()));
    }

    private String text(Document document, Reading reading) {
        return switch (document) {
            case JSON -> reading.loaded().body();
            case FORM -> tools.texts().report().of(new ExaminedResult(reading.loaded(), Optional.of(reading.examined())));
        };
    }

    private void make(Supplier<String> text, Consumer<String> whenMade) {
        drop();
        running = tools.tasks().start(text, made -> {
            running = null;
            whenMade.accept(made);
        }, tools.defects());
    }

    private void drop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private String message(String key) {
        return tools.messages().get(key);
    }
}
