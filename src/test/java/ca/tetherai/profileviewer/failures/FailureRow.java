package ca.tetherai.profileviewer.failures;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureVariant;

import java.util.List;
import java.util.Optional;

/**
 * One way in which a fetch can fail, and what the viewer must make of it.
 *
 * @param code the failure's name
 * @param variant the case of it
 * @param retry whether asking again can help
 * @param english what the message says in English, among other things
 * @param french what it says in French
 * @param words what the server is quoted with
 * @param cause makes it happen, for real
 */
record FailureRow(FailureCode code, Optional<FailureVariant> variant, FailureCode.Retry retry, List<String> english, List<String> french,
        Optional<String> words, Situation.Cause cause) {

    static FailureRow of(FailureCode code, FailureCode.Retry retry, Situation.Cause cause) {
        return new FailureRow(code, Optional.empty(), retry, List.of(), List.of(), Optional.empty(), cause);
    }

    FailureRow as(FailureVariant itsCase) {
        return new FailureRow(code, Optional.of(itsCase), retry, english, french, words, cause);
    }

    FailureRow saying(List<String> inEnglish, List<String> inFrench) {
        return new FailureRow(code, variant, retry, inEnglish, inFrench, words, cause);
    }

    /** The same in both languages: a name, for instance. */
    FailureRow naming(String... names) {
        return saying(List.of(names), List.of(names));
    }

    FailureRow quoting(String said) {
        return new FailureRow(code, variant, retry, english, french, Optional.of(said), cause);
    }

    @Override
    public String toString() {
        return code + variant.map(it -> " " + it).orElse("");
    }
}
