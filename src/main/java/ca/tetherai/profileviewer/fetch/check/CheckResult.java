package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.Failure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a step went.
 *
 * @param step which
 * @param outcome how
 * @param facts what was found out, also where it failed
 * @param took how long it took
 * @param failure what it failed by, if it did
 */
public record CheckResult(CheckStep step, Outcome outcome, List<CheckFact> facts, Duration took, Optional<Failure> failure) {

    /** How a step can go. */
    public enum Outcome {
        /** As it should. */
        PASSED,
        /** The connection ends here. */
        FAILED,
        /** An earlier step failed. */
        SKIPPED,
        /** The way to this server has no such step. */
        NOT_NEEDED;

        /** The message key of the word for it. */
        public String labelKey() {
            return "check.outcome." + name();
        }
    }

    /** Copies the list. */
    public CheckResult {
        facts = List.copyOf(facts);
    }

    static CheckResult without(CheckStep step, Outcome outcome) {
        return new CheckResult(step, outcome, List.of(), Duration.ZERO, Optional.empty());
    }
}
