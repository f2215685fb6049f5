package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two fields, or the token's e-mail address and the account's, say the same to the eye, and differ in how Unicode spells it: composed or not
 * (Unicode Standard Annex 15).
 */
final class NormalizationDiffers {
    // Names and addresses are short; what is longer is nobody's key.
    private static final int LONGEST = 1_000;

    private NormalizationDiffers() {
    }

    static Stream<Finding> find(Account account) {
        return Stream.concat(fields(account), claims(account));
    }

    private static Stream<Finding> claims(Account account) {
        return account.claims()
                .flatMap(claims -> account.text(UserField.EMAIL)
                        .flatMap(email -> claims.emails()
                                .stream()
                                .filter(claimed -> SameText.isOneMailbox(claimed.text(), email)
                                        && !SameText.isOneSpelling(claimed.text(), email))
                                .findFirst()
                                .map(claimed -> new Place.Claim(claimed.name()))
                                .map(claim -> finding(claim, email))))
                .stream();
    }

    private static Finding finding(Place.Claim claim, String email) {
        return new Finding(Check.NORMALIZATION_DIFFERS, Severity.WARNING, List.of(new Place.Field(UserField.EMAIL), claim),
                List.of(Listing.of(List.of(UserField.EMAIL, claim)), SameText.composed(email)));
    }

    private static Stream<Finding> fields(Account account) {
        Map<String, List<ProfileField>> spelledAlike = new LinkedHashMap<>();
        NotOfItsKind.fields()
                .forEach(field -> account.text(field)
                        .filter(text -> text.length() <= LONGEST)
                        .ifPresent(text -> spelledAlike.computeIfAbsent(SameText.composed(text), _ -> new ArrayList<>()).add(field)));
        return spelledAlike.entrySet()
                .stream()
                .filter(entry -> entry.getValue().stream().map(account::text).distinct().count() > 1)
                .map(entry -> Finding.about(Check.NORMALIZATION_DIFFERS, Severity.WARNING, entry.getValue(), Listing.of(entry.getValue()),
                        entry.getKey()));
    }
}
