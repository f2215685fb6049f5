package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.report.MeaningText.Said;
import ca.tetherai.profileviewer.report.MeaningText.Tone;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands beside a value. Immutable.
 *
 * @param text one line; empty when nothing is said
 * @param whole the same, with what there may be no room for on that line
 * @param tone how it is said
 * @param quoted whether it is quoted from the response, and not in words
 * @param until when something else will have to be said; empty for never
 */
public record Annotation(String text, String whole, Tone tone, boolean quoted, Optional<Instant> until) {

    static Annotation none() {
        return words("");
    }

    static Annotation words(String text) {
        return new Annotation(text, text, Tone.PLAIN, false, Optional.empty());
    }

    static Annotation quote(String text) {
        return new Annotation(text, text, Tone.PLAIN, true, Optional.empty());
    }

    static Annotation of(Said said) {
        return new Annotation(said.text(), said.whole(), said.tone(), false, said.until());
    }

    /** The same and more, as a list. */
    Annotation and(String more) {
        return new Annotation(list(text, more), list(whole, more), tone, quoted, until);
    }

    private static String list(String first, String more) {
        return Stream.of(first, more).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
