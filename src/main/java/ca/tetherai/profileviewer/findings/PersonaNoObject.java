package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.profile.Persona;

import java.util.List;
import java.util.stream.Stream;

/** The response's {@code persona} is neither an object nor null. */
final class PersonaNoObject {

    private PersonaNoObject() {
    }

    static Stream<Finding> find(Account account) {
        return account.profile().persona() instanceof Persona.Unexpected
                ? Stream.of(new Finding(Check.PERSONA_NO_OBJECT, Severity.WARNING, List.of(new Place.Member("/persona")), List.of()))
                : Stream.empty();
    }
}
