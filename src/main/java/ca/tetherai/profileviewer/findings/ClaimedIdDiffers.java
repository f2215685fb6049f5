package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.util.List;
import java.util.stream.Stream;

/** The token claims another account's id than the answer has. */
final class ClaimedIdDiffers {

    private ClaimedIdDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.claims()
                .flatMap(TokenClaims::subject)
                .flatMap(claimed -> account.text(UserField.ID).filter(id -> IdShape.differ(claimed, id)).map(id -> finding(claimed, id)))
                .stream();
    }

    private static Finding finding(String claimed, String id) {
        return new Finding(Check.CLAIMED_ID_DIFFERS, Severity.PROBLEM,
                List.of(new Place.Field(UserField.ID), new Place.Claim("subject")), List.of(claimed, id));
    }
}
