package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;

import java.util.List;
import java.util.Optional;

/** A step came to its end, and what by is known. */
final class StepFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    StepFailedException(Failure failure) {
        this.failure = failure;
    }

    StepFailedException(FailureCode code, Object... arguments) {
        this(new Failure(code, Optional.empty(), List.of(arguments), Optional.empty(), Optional.empty()));
    }

    Failure failure() {
        return failure;
    }
}
