package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.meaning.IsoMoment;

/** Masks what nobody knows the meaning of: only what says by its shape that it can be told is told, in part. Immutable, thread-safe. */
final class StrictMask {
    private static final int LONGEST_NUMBER_SHOWN = 4;
    private static final int LONGEST_LITERAL_SHOWN = 12;

    private final FreeText known;

    /** One that tells no known number. */
    StrictMask(FreeText known) {
        this.known = known;
    }

    /** A text: a date or time as it is, an e-mail address and a telephone number masked as such, nothing of any other. */
    String text(String text) {
        if (text.isBlank()) {
            return text;
        }
        if (IsoMoment.read(text).isPresent() && !known.isKnownNumber(text)) {
            return text;
        }
        String mail = Masks.email(text);
        return mail.equals(Masks.HIDDEN) ? Masks.phone(text) : mail;
    }

    /** Whether a number can be told: it has four digits at most. */
    boolean isTold(String literal) {
        return literal.length() <= LONGEST_LITERAL_SHOWN && Masks.digits(literal).length() <= LONGEST_NUMBER_SHOWN
                && !known.isKnownNumber(literal);
    }
}
