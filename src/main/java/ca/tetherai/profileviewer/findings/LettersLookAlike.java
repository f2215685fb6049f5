package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.text.OddCharacter;

import java.util.stream.Stream;

/** An e-mail or web address holds letters that look like others. */
final class LettersLookAlike {

    private LettersLookAlike() {
    }

    static Stream<Finding> find(Account account) {
        return Stream.concat(OddInFields.find(account, kind -> kind == OddCharacter.Kind.LOOK_ALIKE, Check.LOOK_ALIKES),
                OddInExtras.find(account.profile(), odd -> odd.kind() == OddCharacter.Kind.LOOK_ALIKE, Check.LOOK_ALIKES, Severity.WARNING)
                        .stream());
    }
}
