package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.ClaimedValues;
import ca.tetherai.profileviewer.token.ClaimedValues.Claimed;

import java.util.List;
import java.util.stream.Stream;

/** The token claims another e-mail address than the account's, as such or as its subject. */
final class ClaimedEmailDiffers {

    private ClaimedEmailDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.claims()
                .flatMap(claims -> account.text(UserField.EMAIL)
                        .flatMap(email -> Contradiction
                                .in(addresses(claims), claimed -> SameText.isOneMailbox(claimed, email), _ -> true)
                                .map(claimed -> finding(claimed, email))))
                .stream();
    }

    // What stands in for an address may be a user name.
    private static List<Claimed> addresses(ClaimedValues claims) {
        return Stream
                .concat(claims.emails().stream().filter(claimed -> claimed.text().contains("@")),
                        claims.subjects().stream().filter(claimed -> isAddress(claimed.text())))
                .toList();
    }

    // A subject may also be "auth0|alex@acme.example" or "a1b2c3@clients", which are nobody's address.
    private static boolean isAddress(String subject) {
        int at = subject.indexOf('@');
        return at > 0 && at == subject.lastIndexOf('@') && subject.indexOf('.', at) > at + 1 && subject.indexOf('|') < 0
                && subject.strip().chars().noneMatch(Character::isWhitespace);
    }

    private static Finding finding(Claimed claimed, String email) {
        return new Finding(Check.CLAIMED_EMAIL_DIFFERS, Severity.WARNING,
                List.of(new Place.Field(UserField.EMAIL), new Place.Claim(claimed.name())), List.of(claimed.text(), email));
    }
}
