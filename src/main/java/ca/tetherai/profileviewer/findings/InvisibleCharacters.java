package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.text.OddCharacter;

import java.util.stream.Stream;

/** A field, or a member beyond the contract, holds characters that can't be seen, or blanks where none belong. */
final class InvisibleCharacters {

    private InvisibleCharacters() {
    }

    static Stream<Finding> find(Account account) {
        return Stream.concat(OddInFields.find(account, kind -> kind != OddCharacter.Kind.LOOK_ALIKE, Check.INVISIBLE_CHARACTERS),
                OddInExtras.find(account.profile(), InvisibleCharacters::isHard, Check.INVISIBLE_CHARACTERS, Severity.NOTE).stream());
    }

    // Tabs and line breaks are meant in a setting of several lines, such as a script or a letter.
    private static boolean isHard(OddCharacter odd) {
        boolean layout = odd.codePoint() == '\t' || odd.codePoint() == '\n' || odd.codePoint() == '\r';
        return odd.kind() != OddCharacter.Kind.LOOK_ALIKE && !layout && !OddInFields.isOfWriting(odd);
    }
}
