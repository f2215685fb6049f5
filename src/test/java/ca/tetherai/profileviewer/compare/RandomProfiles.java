package ca.tetherai.profileviewer.compare;

import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.Profiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accounts of all sorts from a seed, of few values, so that two of them have much in common. */
final class RandomProfiles {
    private static final List<String> SCALARS = List.of("null", "true", "false", "0", "0.0", "\"\"", "\"a\"", "\"A\"", "\"zo\\u00eb\"",
            "\"zoe\\u0308\"", "\"\\ud800\"", "\"a\\u200b\"");
    private static final List<String> NAMES = List.of("a", "b", "c", "a/b~", "", "0");

    private final Random random;

    RandomProfiles(long seed) {
        random = new Random(seed);
    }

    Profile next() {
        String persona = random.nextInt(3) == 0 ? value(2) : form(PersonaField.values());
        String members = random.nextInt(6) == 0 ? "" : ", \"persona\": " + persona;
        return Profiles.of("{\"user\": " + form(UserField.values()) + members + ", \"\": " + value(3) + ", \"\": " + value(1) + "}");
    }

    private String form(ProfileField[] table) {
        return object(Stream.concat(Stream.of(table).map(ProfileField::contractName), NAMES.stream()).toList(), () -> value(4));
    }

    private String object(List<String> names, Supplier<String> values) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .filter(_ -> random.nextInt(5) > 0)
                .map(name -> "\"" + name + "\": " + values.get())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String value(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(10)) {
            case 0, 1 -> object(NAMES, () -> value(depth - 1));
            case 2, 3 -> Stream.generate(() -> value(depth - 1)).limit(random.nextInt(4)).collect(Collectors.joining(", ", "[", "]"));
            default -> SCALARS.get(random.nextInt(SCALARS.size()));
        };
    }
}
