package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.token.ClaimedValues.Claimed;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether what a token claims contradicts what the account has. Several claims may be of one sense, some of them of a session or out of date. */
final class Contradiction {

    private Contradiction() {
    }

    /** The first claim that differs, unless another agrees: that one settles it. Neither is a claim that can't be compared. */
    static Optional<Claimed> in(List<Claimed> claims, Predicate<String> agrees, Predicate<String> differs) {
        return claims.stream().map(Claimed::text).anyMatch(agrees)
                ? Optional.empty()
                : claims.stream().filter(claimed -> differs.test(claimed.text())).findFirst();
    }
}
