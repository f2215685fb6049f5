package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.util.List;
import java.util.stream.Stream;

/** The token claims another e-mail address than the account's. */
final class ClaimedEmailDiffers {

    private ClaimedEmailDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.claims()
                .flatMap(TokenClaims::email)
                // What stands in for an address may be a user name.
                .filter(claimed -> claimed.contains("@"))
                .flatMap(claimed -> account.text(UserField.EMAIL)
                        .filter(email -> !SameText.ignoringCase(claimed, email))
                        .map(email -> finding(claimed, email)))
                .stream();
    }

    private static Finding finding(String claimed, String email) {
        return new Finding(Check.CLAIMED_EMAIL_DIFFERS, Severity.WARNING,
                List.of(new Place.Field(UserField.EMAIL), new Place.Claim("email")), List.of(claimed, email));
    }
}
