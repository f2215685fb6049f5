package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.token.ClaimedValues;
import ca.tetherai.profileviewer.token.ClaimedValues.Claimed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The token claims another organization than the account's, by its id, or by its name where neither id tells and the answer has a name. */
final class ClaimedOrganizationDiffers {
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** In one word: "Acme", "HubSpot", "株式会社". Not what systems call it: "acme", "eu-west-1", "org_2abc", "PROD", "acme.example". */
    private static final Pattern NAME_OF_ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’&-]*\\p{Ll}[\\p{L}\\p{M}'’&-]*|\\p{Lo}+");

    private ClaimedOrganizationDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return account.claims().stream().flatMap(claims -> find(account, claims));
    }

    // An account's own id settles it: a name may have changed, or be a brand.
    private static Stream<Finding> find(Account account, ClaimedValues claims) {
        Optional<String> id = account.text(UserField.ORGANIZATION_ID);
        return id.filter(own -> claims.organizations().stream().map(Claimed::text).anyMatch(own::equalsIgnoreCase)).isPresent()
                ? Stream.empty()
                : id.flatMap(own -> byId(claims, own)).or(() -> byName(account, claims)).stream();
    }

    private static Optional<Finding> byId(ClaimedValues claims, String id) {
        return claims.organizations()
                .stream()
                .filter(claimed -> IdShape.differ(claimed.text(), id))
                .findFirst()
                .map(claimed -> finding(UserField.ORGANIZATION_ID, Severity.WARNING, claimed, id));
    }

    // A name may be short in one place and full in the other, "acme" and "Acme Corp.": only what has nothing in common differs, and even that may be a brand.
    private static Optional<Finding> byName(Account account, ClaimedValues claims) {
        return account.text(PersonaField.ORGANIZATION)
                .flatMap(name -> Contradiction
                        .in(claims.organizationNames(), claimed -> isWithin(claimed, name) || isWithin(name, claimed),
                                ClaimedOrganizationDiffers::isName)
                        .map(claimed -> finding(PersonaField.ORGANIZATION, Severity.NOTE, claimed, name)));
    }

    private static boolean isName(String text) {
        String stripped = text.strip();
        return stripped.chars().anyMatch(Character::isWhitespace) || NAME_OF_ONE_WORD.matcher(stripped).matches();
    }

    private static boolean isWithin(String one, String other) {
        return letters(other).contains(letters(one));
    }

    private static String letters(String name) {
        return NO_LETTER_OR_DIGIT.matcher(SameText.composed(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Finding finding(ProfileField field, Severity severity, Claimed claimed, String known) {
        return new Finding(Check.CLAIMED_ORGANIZATION_DIFFERS, severity,
                List.of(new Place.Field(field), new Place.Claim(claimed.name())), List.of(claimed.text(), known));
    }
}
