package ca.tetherai.profileviewer.ui.findings;

import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.FindingText;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes rows of findings. */
final class FindingRows {
    /** How many places of a finding get a link at first: it may be about every field. */
    private static final int MOST_LINKS = 3;
    private static final Map<String, String> FORMS = Map.of("/user", "form.user", "/persona", "form.persona");

    private final Messages messages;
    private final FindingText texts;

    FindingRows(Messages messages, FindingText texts) {
        this.messages = messages;
        this.texts = texts;
    }

    FindingRow of(Finding finding) {
        String word = texts.severity(finding);
        String sentence = texts.sentence(finding);
        String advice = texts.advice(finding);
        // Nothing in the window stands for the answer as a whole.
        List<FindingRow.Link> places = finding.places().stream().filter(FindingRows::isSomewhere).map(this::link).distinct().toList();
        int shown = Math.min(places.size(), MOST_LINKS);
        String more = places.size() > shown ? messages.format("findings.morePlaces", places.size() - shown) : "";
        String about = Stream.concat(finding.places().stream().filter(FindingRows::isSomewhere).limit(shown).map(this::name),
                Stream.of(more).filter(words -> !words.isEmpty())).collect(Collectors.joining(", "));
        String spoken = messages.format("findings.spoken", word, sentence, advice);
        return new FindingRow(finding.severity(), word, sentence, advice, places.subList(0, shown),
                places.subList(shown, places.size()), more,
                about.isEmpty() ? spoken : messages.format("findings.spoken.about", spoken, about));
    }

    private FindingRow.Link link(Place place) {
        Place shown = inTheWindow(place);
        return new FindingRow.Link(shown, switch (shown) {
            case Place.Field _,Place.Member _ -> messages.format("findings.show", isForm(place) ? name(place) : name(shown));
            case Place.Claim _ -> messages.get("findings.show.claims");
            case Place.Answer() -> "";
        });
    }

    private static boolean isForm(Place place) {
        return place instanceof Place.Member(var pointer) && FORMS.containsKey(pointer);
    }

    private String name(Place place) {
        return switch (place) {
            case Place.Member(var pointer) -> FORMS.containsKey(pointer) ? messages.get(FORMS.get(pointer)) : texts.place(place);
            case Place.Field _,Place.Claim _,Place.Answer _ -> texts.place(place);
        };
    }

    private static boolean isSomewhere(Place place) {
        return switch (place) {
            case Place.Answer() -> false;
            case Place.Field _,Place.Member _,Place.Claim _ -> true;
        };
    }

    // A pointer to what stands in a form goes to that form.
    private static Place inTheWindow(Place place) {
        return switch (place) {
            case Place.Member(var pointer) -> isForm(place) || isField(pointer) ? Place.at(pointer) : place;
            case Place.Field _,Place.Claim _,Place.Answer _ -> place;
        };
    }

    // What lies within a field's value is told of as a member.
    private static boolean isField(String pointer) {
        return Place.at(pointer) instanceof Place.Field(var field) && field.pointer().equals(pointer);
    }
}
