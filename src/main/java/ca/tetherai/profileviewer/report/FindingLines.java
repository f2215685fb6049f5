package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.i18n.Messages;

import java.util.List;
import java.util.stream.Collectors;

/** Findings as plain text: who listens to it hears first what is wrong. Immutable. */
final class FindingLines {
    private final Messages messages;
    private final FindingText texts;

    FindingLines(Messages messages, FindingText texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /** A section with its title, which says so where nothing was found. Ends in a line break. */
    String of(List<Finding> findings) {
        String title = messages.get("report.findings");
        String found = findings.isEmpty()
                ? messages.get("report.findings.none") + "\n"
                : findings.stream().map(this::of).collect(Collectors.joining("\n"));
        return title + "\n" + "=".repeat(title.length()) + "\n\n" + found;
    }

    private String of(Finding finding) {
        String sentence = texts.sentence(finding);
        return messages.format("report.finding", texts.severity(finding), sentence) + "\n  " + texts.advice(finding) + "\n"
                + places(finding, sentence);
    }

    // What the sentence names already needs no second hearing.
    private String places(Finding finding, String sentence) {
        String places = finding.places()
                .stream()
                .map(texts::place)
                .filter(place -> !sentence.contains(place))
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : "  " + messages.format("report.finding.places", places) + "\n";
    }
}
