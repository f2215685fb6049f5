package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.meaning.IsoMoment;

import java.time.LocalTime;
import java.util.Optional;

/** Masks what nobody knows the meaning of: only what says by its shape that it can be told is told, in part. Immutable, thread-safe. */
final class StrictMask {
    private static final int LONGEST_NUMBER_SHOWN = 4;
    private static final int LONGEST_LITERAL_SHOWN = 12;

    private final FreeText known;

    /** One that tells no known number. */
    StrictMask(FreeText known) {
        this.known = known;
    }

    /** A text: a point in time as it is, an e-mail address and a telephone number masked as such, nothing of any other. */
    String text(String text) {
        if (text.isBlank()) {
            return text;
        }
        Optional<IsoMoment> moment = IsoMoment.read(text);
        if (moment.isPresent()) {
            return isOfARecord(moment.get()) && !known.isKnownNumber(text) ? text : Masks.HIDDEN;
        }
        String mail = Masks.email(text);
        return mail.equals(Masks.HIDDEN) ? Masks.phone(text) : mail;
    }

    // A day alone, or its first second, may be somebody's birthday.
    private static boolean isOfARecord(IsoMoment moment) {
        return switch (moment) {
            case IsoMoment.Exact(var time) -> !time.toLocalTime().equals(LocalTime.MIDNIGHT);
            case IsoMoment.Local(var time) -> !time.toLocalTime().equals(LocalTime.MIDNIGHT);
            case IsoMoment.Day _ -> false;
        };
    }

    /** Whether a number can be told: it has four digits at most. */
    boolean isTold(String literal) {
        return literal.length() <= LONGEST_LITERAL_SHOWN && Masks.digits(literal).length() <= LONGEST_NUMBER_SHOWN
                && !known.isKnownNumber(literal);
    }
}
