package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two fields say the same to the eye, and differ in how Unicode spells it: composed or not (Unicode Standard Annex 15). */
final class NormalizationDiffers {
    // Names and addresses are short; what is longer is nobody's key.
    private static final int LONGEST = 1_000;

    private NormalizationDiffers() {
    }

    static Stream<Finding> find(Account account) {
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
