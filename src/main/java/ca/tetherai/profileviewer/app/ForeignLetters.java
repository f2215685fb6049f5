package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Picks the letters of an account that the window's own font may not have. Stateless, for any thread. */
final class ForeignLetters {
    /** As many letters at most, of so much of each text and so many entries: what is in sight first. */
    static final int MOST = 300;
    private static final int MOST_OF_TEXT = 2_000;
    private static final int MOST_ENTRIES = 100;
    /** Latin letters end here: any font for Latin has what is before. */
    private static final int BEYOND_LATIN = 0x250;

    private ForeignLetters() {
    }

    /** Each once, in the order of the fields, then of the extras; empty when there are none. */
    static String of(Profile profile) {
        Stream<String> persona = switch (profile.persona()) {
            case Persona.Present(var fields, var extras) -> Stream.concat(texts(fields.values()), entries(extras.values()));
            case Persona.Absent _,Persona.Null _,Persona.Unexpected _ -> Stream.empty();
        };
        return Stream.of(texts(profile.user().values()), persona, entries(profile.userExtras().values()),
                entries(profile.responseExtras().values()))
                .flatMap(texts -> texts)
                .flatMapToInt(ForeignLetters::in)
                .distinct()
                .limit(MOST)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Stream<String> texts(Collection<FieldValue> values) {
        return values.stream().flatMap(value -> value instanceof FieldValue.Text(String text) ? Stream.of(text) : Stream.empty());
    }

    private static Stream<String> entries(Collection<JsonValue> values) {
        return values.stream()
                .limit(MOST_ENTRIES)
                .flatMap(value -> value instanceof JsonValue.Text(String text) ? Stream.of(text) : Stream.empty());
    }

    private static IntStream in(String text) {
        return text.codePoints()
                .limit(MOST_OF_TEXT)
                .filter(letter -> letter >= BEYOND_LATIN && Character.getType(letter) != Character.SURROGATE);
    }
}
