package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Check;
import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Severity;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.FindingText;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What is noteworthy about the account, in words. For the UI thread only. */
public final class FindingsViewModel {
    private final ReadOnlyObjectWrapper<List<FindingRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final BooleanProperty stale = new SimpleBooleanProperty();
    private final Messages messages;
    private final FindingRows maker;

    /** Nothing examined yet; points in time are said as seen from the time of {@code clock} in {@code zone}. */
    public FindingsViewModel(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        maker = new FindingRows(messages, new FindingText(messages, clock, zone));
    }

    /** Shows what was found about an account, in place of what was shown. */
    public void show(List<Finding> findings) {
        long checks = findings.stream().map(Finding::check).distinct().count();
        summary.set(findings.isEmpty()
                ? messages.format("findings.none", Check.values().length)
                : messages.format("findings.summary", checks, Check.values().length));
        count.set(findings.size());
        rows.set(findings.stream().map(maker::of).toList());
    }

    /** Forgets them. */
    public void clear() {
        count.set(0);
        rows.set(List.of());
        summary.set("");
        stale.set(false);
    }

    /** The findings, the gravest first. */
    public ReadOnlyObjectProperty<List<FindingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many checks found something; empty as long as there is no account. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** How many there are. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether the account was read before a refresh that failed. */
    public BooleanProperty staleProperty() {
        return stale;
    }

    /** What the strip over the forms shows, if anything: problems and warnings, since a strip that is there for each account is soon overlooked. */
    List<FindingRow> gravest() {
        return rows.get().stream().filter(row -> row.severity() != Severity.NOTE).limit(2).toList();
    }

    /** All of it as plain text. */
    String plainText() {
        return rows.get()
                .stream()
                .map(row -> messages.format("findings.plain", row.word(), row.sentence()) + "\n  " + row.advice() + "\n")
                .collect(Collectors.joining("\n", summary.get() + "\n\n", ""));
    }
}
