package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the account sends out comes from the user's own number, however both are written. */
final class OutboundIsOwnNumber {
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    // Of so many digits not even a number within one office consists.
    private static final int FEWEST_DIGITS = 5;

    private OutboundIsOwnNumber() {
    }

    static Stream<Finding> find(Account account) {
        return account.text(UserField.PHONE_NUMBER)
                .filter(own -> account.text(UserField.SINCH_PHONE_NUMBER).filter(outbound -> isSame(account, own, outbound)).isPresent())
                .map(own -> Finding.about(Check.OUTBOUND_IS_OWN_NUMBER, Severity.WARNING,
                        List.of(UserField.SINCH_PHONE_NUMBER, UserField.PHONE_NUMBER), own))
                .stream();
    }

    private static boolean isSame(Account account, String own, String outbound) {
        if (account.meanings().of(UserField.PHONE_NUMBER) instanceof Meaning.Phone(var ownNumber, _)
                && account.meanings().of(UserField.SINCH_PHONE_NUMBER) instanceof Meaning.Phone(var outboundNumber, _)) {
            return ownNumber.equals(outboundNumber);
        }
        return digits(own).length() >= FEWEST_DIGITS && digits(own).equals(digits(outbound));
    }

    private static String digits(String number) {
        return NO_DIGIT.matcher(number).replaceAll("");
    }
}
