package ca.tetherai.profileviewer.meaning;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.Optional;

/** Reads telephone numbers. The one class that knows libphonenumber, which loads its metadata with the first number that looks like one. */
public final class PhoneNumbers {
    // Fifteen digits at most (E.164), and what people put between them.
    private static final int LONGEST = 40;
    private static final String BETWEEN_DIGITS = " -.()/";
    private static final String NO_REGION = "ZZ";
    private static final String NO_COUNTRY = "001";

    private PhoneNumbers() {
    }

    /**
     * Reads a number that can exist, by the numbering plans that the library knows: by their lengths alone hardly any slip would be noticed.
     *
     * <p>Only with its country code: without, "4155550199" may be anybody's in San Francisco, and +41 55 555 01 99 in Switzerland. Only in ASCII digits
     * and the signs that stand between them: the library would also take full-width digits, letters (1-800-FLOWERS) and invisible characters, which
     * who dials it or sends to it does not.
     */
    public static Optional<Meaning.Phone> read(String text) {
        return looksInternational(text) ? parse(text) : Optional.empty();
    }

    private static boolean looksInternational(String text) {
        return text.startsWith("+") && text.length() <= LONGEST
                && text.chars()
                        .skip(1)
                        .allMatch(character -> (character >= '0' && character <= '9') || BETWEEN_DIGITS.indexOf(character) >= 0)
                && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static Optional<Meaning.Phone> parse(String text) {
        var library = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = library.parse(text, NO_REGION);
            return library.isValidNumber(number)
                    ? Optional.of(new Meaning.Phone(library.format(number, PhoneNumberFormat.INTERNATIONAL), country(library, number)))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> country(PhoneNumberUtil library, PhoneNumber number) {
        return Optional.ofNullable(library.getRegionCodeForNumber(number)).filter(region -> !region.equals(NO_COUNTRY));
    }
}
