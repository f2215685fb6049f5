package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.ClaimedValues.Claimed;

import java.util.List;
import java.util.stream.Stream;

/** The token claims another account's id than the answer has, under whichever name. */
final class ClaimedIdDiffers {

    private ClaimedIdDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.claims()
                .flatMap(claims -> account.text(UserField.ID)
                        .flatMap(id -> Contradiction
                                .in(claims.subjects(), id::equalsIgnoreCase, claimed -> IdShape.differ(claimed, id))
                                .map(claimed -> finding(claimed, id))))
                .stream();
    }

    private static Finding finding(Claimed claimed, String id) {
        return new Finding(Check.CLAIMED_ID_DIFFERS, Severity.PROBLEM,
                List.of(new Place.Field(UserField.ID), new Place.Claim(claimed.name())), List.of(claimed.text(), id));
    }
}
