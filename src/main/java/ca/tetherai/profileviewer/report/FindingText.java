package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Listing;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.text.OddCharacter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Findings in words of one language, as seen from now and here. What a server sent is in them shortened and made visible: text, never markup. Immutable. */
public final class FindingText {
    private final Messages messages;
    private final TimeText times;
    private final boolean isolating;

    /** Words in the language of {@code messages}, for a window; points in time as seen from the time of {@code clock} in {@code zone}. */
    public FindingText(Messages messages, InstantSource clock, ZoneId zone) {
        this(messages, clock, zone, true);
    }

    private FindingText(Messages messages, InstantSource clock, ZoneId zone, boolean isolating) {
        this.messages = messages;
        this.times = new TimeText(messages, clock, zone);
        this.isolating = isolating;
    }

    /** As for a window, but without the characters that keep a text's direction to itself: a terminal or a script has no use for them. */
    static FindingText printed(Messages messages, InstantSource clock, ZoneId zone) {
        return new FindingText(messages, clock, zone, false);
    }

    /** What was found, in one plain sentence without a full stop. */
    public String sentence(Finding finding) {
        return messages.format(finding.check().sentenceKey(), arguments(finding));
    }

    /** What to do about it, in whole sentences. */
    public String advice(Finding finding) {
        return messages.format(finding.check().adviceKey(), arguments(finding));
    }

    /** How grave it is, in a word. */
    public String severity(Finding finding) {
        return messages.get(finding.severity().labelKey());
    }

    /** What a place is called. */
    public String place(Place place) {
        return switch (place) {
            case Place.Field(var field) -> label(field);
            case Place.Member(var pointer) -> quoted(pointer);
            case Place.Claim(var name) -> messages.format("finding.place.claim", messages.find("token.claim." + name).orElse(name));
            case Place.Answer() -> messages.get("finding.place.answer");
        };
    }

    private Object[] arguments(Finding finding) {
        return finding.arguments().stream().map(this::words).toArray();
    }

    private Object words(Object argument) {
        if (argument instanceof ProfileField field) {
            return label(field);
        }
        return switch (argument) {
            case Instant instant -> times.date(instant);
            case Duration span -> times.span(span);
            case OddCharacter character -> character.notation() + " " + character.name();
            case Listing listing -> listed(listing);
            case Place place -> place(place);
            case String text -> quoted(text);
            default -> argument;
        };
    }

    private String listed(Listing listing) {
        String first = listing.first().stream().map(each -> words(each).toString()).collect(Collectors.joining(", "));
        return listing.more() == 0 ? first : messages.format("finding.more", first, listing.more());
    }

    // A user's field and a persona's may have the same name.
    private String label(ProfileField field) {
        String label = messages.get(field.labelKey());
        return switch (field) {
            case UserField _ -> label;
            case PersonaField _ -> messages.format("finding.field.persona", label);
        };
    }

    private String quoted(String text) {
        return new Quotation(text).inOneLine(isolating);
    }
}
