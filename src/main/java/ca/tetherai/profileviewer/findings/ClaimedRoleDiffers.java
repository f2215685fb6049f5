package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The token claims another role than the account has: it was probably changed since the sign-in. */
final class ClaimedRoleDiffers {
    private static final Pattern ROLE_NAME = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_ ]+");

    private ClaimedRoleDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.claims()
                .flatMap(TokenClaims::role)
                .flatMap(claimed -> account.text(UserField.ACCESS_ROLE)
                        .filter(role -> differs(claimed, role))
                        .map(role -> finding(claimed, role)))
                .stream();
    }

    // Other roles may stand in a token, "user" or "offline_access": without a single one of this kind there is nothing to compare.
    private static boolean differs(String claimed, String role) {
        List<String> roles = Arrays.stream(claimed.split(Pattern.quote(TokenClaims.SEVERAL), -1)).map(String::strip).toList();
        return roles.stream().anyMatch(ClaimedRoleDiffers::isRoleName)
                && roles.stream().noneMatch(each -> spelledAlike(each).equals(spelledAlike(role)));
    }

    private static boolean isRoleName(String text) {
        return ROLE_NAME.matcher(text).matches() || AccessRole.of(spelledAlike(text)).isPresent();
    }

    private static String spelledAlike(String role) {
        return BETWEEN_WORDS.matcher(role.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    private static Finding finding(String claimed, String role) {
        return new Finding(Check.CLAIMED_ROLE_DIFFERS, Severity.WARNING,
                List.of(new Place.Field(UserField.ACCESS_ROLE), new Place.Claim("role")), List.of(claimed, role));
    }
}
