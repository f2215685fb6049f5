package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.FieldKind;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.OddCharacters;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The fields of the contract that hold odd characters. What is beyond the contract is the matter of {@link OddInExtras}. */
final class OddInFields {

    /** No-break space, narrow no-break space, ideographic space: French and Japanese are written with them. */
    private static final Set<Integer> BLANKS_OF_WRITING = Set.of(0x00A0, 0x202F, 0x3000);

    private OddInFields() {
    }

    /** A finding for each field with odd characters of some kinds, filled in with the field, how many there are, and which. */
    static Stream<Finding> find(Account account, Predicate<OddCharacter.Kind> kinds, Check check) {
        return NotOfItsKind.fields().filter(field -> isWatched(account, field)).flatMap(field -> {
            List<OddCharacter> all = account.meanings().odd(field);
            List<OddCharacter> odd = all.stream().filter(each -> kinds.test(each.kind()) && !isOrdinary(each, field.kind())).toList();
            return odd.isEmpty() ? Stream.empty() : Stream.of(finding(check, field, odd, all.size() >= OddCharacters.MOST));
        });
    }

    // A value of ordinary white space is as good as none; one of anything else that shows nothing is there by mistake.
    private static boolean isWatched(Account account, ProfileField field) {
        return switch (account.value(field)) {
            case FieldValue.Text _ -> true;
            case FieldValue.Empty(String blanks) -> blanks.chars().anyMatch(unit -> unit > ' ');
            case FieldValue.Flag _,FieldValue.Absent(),FieldValue.Null(),FieldValue.Unexpected _ -> false;
        };
    }

    private static Finding finding(Check check, ProfileField field, List<OddCharacter> odd, boolean more) {
        List<OddCharacter> distinct = odd.stream().map(each -> new OddCharacter(0, each.codePoint(), each.kind())).distinct().toList();
        return Finding.about(check, severity(field.kind()), List.of(field), field, odd.size(), Listing.of(distinct), more ? 1 : 0);
    }

    // At the edges of a text they are of another kind, and no more wanted than other blanks.
    private static boolean isOrdinary(OddCharacter character, FieldKind kind) {
        return isOfWriting(character) && isForPeople(kind);
    }

    /** Whether it is a blank within that people write with. */
    static boolean isOfWriting(OddCharacter character) {
        return character.kind() == OddCharacter.Kind.UNUSUAL_BLANK && BLANKS_OF_WRITING.contains(character.codePoint());
    }

    // In what systems compare, one such character makes another value; in words for people it hardly matters.
    private static Severity severity(FieldKind kind) {
        return isForPeople(kind) ? Severity.NOTE : Severity.WARNING;
    }

    private static boolean isForPeople(FieldKind kind) {
        return switch (kind) {
            case ID, ROLE, EMAIL, PHONE, URL, ZONE -> false;
            case TEXT, HOURS, FLAG -> true;
        };
    }
}
