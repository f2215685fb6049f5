package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.text.OddCharacter;

import java.util.stream.Stream;

/** A field holds characters that can't be seen, or blanks where none belong. */
final class InvisibleCharacters {

    private InvisibleCharacters() {
    }

    static Stream<Finding> find(Account account) {
        return OddInFields.find(account, kind -> kind != OddCharacter.Kind.LOOK_ALIKE, Check.INVISIBLE_CHARACTERS);
    }
}
