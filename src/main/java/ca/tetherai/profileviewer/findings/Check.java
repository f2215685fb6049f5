package ca.tetherai.profileviewer.findings;

import java.util.function.Function;
import java.util.stream.Stream;

/** All checks. To add one: its function in a class of its own, and its line here; its sentences go with all others into the language files. */
public enum Check {
    /** Sign-in is switched off. */
    LOGIN_DISABLED(LoginDisabled::find);

    // A function without state, which Error Prone can't see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Account, Stream<Finding>> function;

    Check(Function<Account, Stream<Finding>> function) {
        this.function = function;
    }

    /** The message key of the sentence that says what was found. */
    public String sentenceKey() {
        return "finding." + name();
    }

    /** The message key of what to do about it. */
    public String adviceKey() {
        return "finding." + name() + ".advice";
    }

    /** What the check finds about an account. */
    Stream<Finding> find(Account account) {
        return function.apply(account);
    }
}
