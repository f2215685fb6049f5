package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.ClaimedValues.Claimed;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The token claims another role than the account has: it was probably changed since the sign-in. Only the roles that the server is known to
 * give can differ: a token may hold others of any system, {@code USER} or {@code offline_access}.
 */
final class ClaimedRoleDiffers {
    private static final Pattern NO_PART_OF_THE_NAME = Pattern.compile("^role[-_ ]|[-_\\s]");

    private ClaimedRoleDiffers() {
    }

    static Stream<Finding> find(Account account) {
        List<Claimed> claimed = account.claims()
                .stream()
                .flatMap(claims -> claims.roles().stream())
                .flatMap(ClaimedRoleDiffers::each)
                .toList();
        return account.text(UserField.ACCESS_ROLE)
                .flatMap(role -> Contradiction
                        .in(claimed, other -> spelledAlike(other).equals(spelledAlike(role)), ClaimedRoleDiffers::isKnown)
                        .map(first -> finding(first, known(claimed), role)))
                .stream();
    }

    private static Stream<Claimed> each(Claimed roles) {
        return Arrays.stream(roles.text().split(",", -1)).map(role -> new Claimed(roles.name(), role.strip()));
    }

    private static boolean isKnown(String role) {
        return Arrays.stream(AccessRole.values()).anyMatch(known -> spelledAlike(known.name()).equals(spelledAlike(role)));
    }

    private static String known(List<Claimed> claimed) {
        return claimed.stream()
                .map(Claimed::text)
                .filter(ClaimedRoleDiffers::isKnown)
                .distinct()
                .collect(Collectors.joining(TokenClaims.SEVERAL));
    }

    private static String spelledAlike(String role) {
        return NO_PART_OF_THE_NAME.matcher(SameText.lowered(role.strip())).replaceAll("");
    }

    private static Finding finding(Claimed first, String claimed, String role) {
        return new Finding(Check.CLAIMED_ROLE_DIFFERS, Severity.WARNING,
                List.of(new Place.Field(UserField.ACCESS_ROLE), new Place.Claim(first.name())), List.of(claimed, role));
    }
}
