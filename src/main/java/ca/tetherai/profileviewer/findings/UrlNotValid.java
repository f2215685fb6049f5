package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;

import java.util.stream.Stream;

/** A web address is none. */
final class UrlNotValid {

    private UrlNotValid() {
    }

    static Stream<Finding> find(Account account) {
        return NotOfItsKind.find(account, FieldKind.URL, Check.URL_NOT_VALID, _ -> Severity.WARNING);
    }
}
