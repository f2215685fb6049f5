package ca.tetherai.profileviewer.report;

import ca.tetherai.profileviewer.fetch.CalendarTime;
import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FailureOwner;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.text.SafeText;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Failures in words: what happened, what it means for the account, what to do next, who can mend it, and what to tell the customer. Immutable. */
public final class FailureText {
    // A server chooses the names that BODY_NOT_A_PROFILE lists, and could send ten thousand of them; a stranger chose a token's claims.
    private static final int LONGEST_ARGUMENT = 160;

    private static final Set<FailureCode> CERTIFICATES = EnumSet.of(FailureCode.TLS_UNTRUSTED, FailureCode.TLS_EXPIRED,
            FailureCode.TLS_WRONG_HOST);

    private final Messages messages;
    private final TimeText times;

    /** Words in the language of {@code messages}; points in time as seen from the time of {@code clock} in {@code zone}. */
    public FailureText(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.times = new TimeText(messages, clock, zone);
    }

    /** What happened, in one plain sentence without a full stop. */
    public String title(Failure failure) {
        return messages.format(failure.code().titleKey(), arguments(failure));
    }

    /** What it means, what to do next, and who can mend it. May hold names that a server or a token chose: text, never markup. */
    public String message(Failure failure) {
        return advice(failure) + " " + messages.format("failure.owners", owners(failure));
    }

    /** What it means and what to do next. May hold names that a server or a token chose: text, never markup. */
    String advice(Failure failure) {
        String key = failure.code().messageKey();
        return messages.format(failure.variant().map(variant -> key + "." + variant.key()).orElse(key), arguments(failure));
    }

    /** Who can mend it, as the end of a sentence: "you or your network team". */
    String owners(Failure failure) {
        return FailureOwner.of(failure)
                .stream()
                .map(owner -> messages.get(owner.labelKey()))
                .reduce((first, second) -> messages.format("failure.owners.or", first, second))
                .orElseThrow();
    }

    /** From when on the server wants to be asked again, where it says so, in full minutes. */
    public Optional<String> pause(Failure failure) {
        // Not the minute before it, in which it would be too early.
        return failure.retryAt()
                .map(at -> at.plusSeconds(59).truncatedTo(ChronoUnit.MINUTES))
                .map(at -> messages.format("report.retryAt", times.timeOfDay(at)));
    }

    /** What the customer can be told, in words for them; empty where that is nobody's question, as before a server answered. */
    public Optional<String> customer(Failure failure) {
        String key = "failure." + failure.code().name() + ".customer";
        return failure.variant().flatMap(variant -> messages.find(key + "." + variant.key())).or(() -> messages.find(key));
    }

    private Object[] arguments(Failure failure) {
        return failure.arguments().stream().flatMap(argument -> words(failure.code(), argument)).toArray();
    }

    private Stream<Object> words(FailureCode code, Object argument) {
        return switch (argument) {
            case Instant instant -> Stream.of(times.relative(instant), times.timeOfDay(instant));
            case Duration span -> Stream.of(times.span(span));
            case CalendarTime(var instant) -> Stream.of(times.date(instant));
            case String text when text.isEmpty() -> Stream.of(messages.get(unnamedKey(code)));
            case String text -> Stream.of(SafeText.oneLine(shortened(text)));
            case AccessRole role -> Stream.of(messages.get(role.labelKey()));
            default -> Stream.of(argument);
        };
    }

    // What stands in for a name that is not known.
    private static String unnamedKey(FailureCode code) {
        if (code == FailureCode.HTTP_3XX) {
            return "failure.HTTP_3XX.unnamed";
        }
        if (CERTIFICATES.contains(code)) {
            return "failure.TLS_certificate.unnamed";
        }
        return code == FailureCode.BODY_NOT_A_PROFILE ? "failure.BODY_NOT_A_PROFILE.unnamed" : "failure.HTTP_status.unnamed";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_ARGUMENT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }
}
