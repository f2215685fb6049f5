package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.TokenClaims;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The token claims another organization than the account's, by its id, or by its name where the answer tells that. */
final class ClaimedOrganizationDiffers {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ClaimedOrganizationDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.claims()
                .flatMap(TokenClaims::organization)
                .stream()
                .flatMap(claimed -> IdShape.isAny(claimed)
                        ? byId(account, claimed)
                        : byName(account, claimed));
    }

    private static Stream<Finding> byId(Account account, String claimed) {
        return account.text(UserField.ORGANIZATION_ID)
                .filter(id -> IdShape.differ(claimed, id))
                .map(id -> finding(UserField.ORGANIZATION_ID, Severity.WARNING, claimed, id))
                .stream();
    }

    // A name may be short in one place and full in the other, "acme" and "Acme Corp.": only what has nothing in common differs, and even that may be a brand.
    private static Stream<Finding> byName(Account account, String claimed) {
        return account.text(PersonaField.ORGANIZATION)
                .filter(name -> !isWithin(claimed, name) && !isWithin(name, claimed))
                .map(name -> finding(PersonaField.ORGANIZATION, Severity.NOTE, claimed, name))
                .stream();
    }

    private static boolean isWithin(String one, String other) {
        return letters(other).contains(letters(one));
    }

    private static String letters(String name) {
        return NO_LETTER_OR_DIGIT.matcher(SameText.composed(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Finding finding(ProfileField field, Severity severity, String claimed, String known) {
        return new Finding(Check.CLAIMED_ORGANIZATION_DIFFERS, severity,
                List.of(new Place.Field(field), new Place.Claim("organization")), List.of(claimed, known));
    }
}
