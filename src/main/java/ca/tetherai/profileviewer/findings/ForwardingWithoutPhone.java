package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.List;
import java.util.stream.Stream;

/** Calls are to be forwarded, and there is no number to forward them to. */
final class ForwardingWithoutPhone {

    private ForwardingWithoutPhone() {
    }

    static Stream<Finding> find(Account account) {
        return account.value(UserField.CALL_FORWARDING_ENABLED) instanceof FieldValue.Flag(boolean on) && on
                ? switch (account.value(UserField.PHONE_NUMBER)) {
                    case FieldValue.Null(),FieldValue.Empty _ -> Stream.of(finding(Severity.PROBLEM));
                    // What isn't sent may still be stored.
                    case FieldValue.Absent() -> Stream.of(finding(Severity.WARNING));
                    // Something is there, if not as it should be: that has a check of its own.
                    case FieldValue.Text _,FieldValue.Flag _,FieldValue.Unexpected _ -> Stream.empty();
                }
                : Stream.empty();
    }

    private static Finding finding(Severity severity) {
        return Finding.about(Check.FORWARDING_WITHOUT_PHONE, severity,
                List.of(UserField.PHONE_NUMBER, UserField.CALL_FORWARDING_ENABLED));
    }
}
