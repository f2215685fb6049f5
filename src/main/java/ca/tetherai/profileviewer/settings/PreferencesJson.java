package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.json.JsonValue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@link Preferences} as members of the settings' JSON object. What this version doesn't understand counts as not chosen. */
final class PreferencesJson {
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";
    private static final String HIGH_CONTRAST = "highContrast";
    private static final String TEXT_SIZE = "textSizePercent";
    private static final String CONNECT = "connectTimeoutSeconds";
    private static final String ANSWER = "answerTimeoutSeconds";
    private static final String COPY_PERSONAL = "copyPersonalData";
    private static final String LOG_LEVEL = "logLevel";

    private PreferencesJson() {
    }

    static Preferences read(Map<String, JsonValue> members) {
        return new Preferences(text(members, LANGUAGE), constant(members, THEME, ThemeChoice.values()), flag(members, HIGH_CONTRAST),
                number(members, TEXT_SIZE), number(members, CONNECT), number(members, ANSWER), flag(members, COPY_PERSONAL),
                constant(members, LOG_LEVEL, LogLevel.values()));
    }

    /** Puts what is chosen among the members, and takes away what was and is no more. What can't be read stays, for a newer version may. */
    static void write(Map<String, JsonValue> members, Preferences preferences) {
        Preferences before = read(members);
        put(members, LANGUAGE, before.language(), preferences.language().map(JsonValue.Text::new));
        put(members, THEME, before.theme(), preferences.theme().map(PreferencesJson::word));
        put(members, HIGH_CONTRAST, before.highContrast(), preferences.highContrast().map(JsonValue.Bool::new));
        put(members, TEXT_SIZE, before.textSize(), preferences.textSize().map(PreferencesJson::digits));
        put(members, CONNECT, before.connectSeconds(), preferences.connectSeconds().map(PreferencesJson::digits));
        put(members, ANSWER, before.answerSeconds(), preferences.answerSeconds().map(PreferencesJson::digits));
        put(members, COPY_PERSONAL, before.copyPersonal(), preferences.copyPersonal().map(JsonValue.Bool::new));
        put(members, LOG_LEVEL, before.logLevel(), preferences.logLevel().map(PreferencesJson::word));
    }

    private static void put(Map<String, JsonValue> members, String name, Optional<?> before, Optional<? extends JsonValue> value) {
        if (value.isPresent()) {
            members.put(name, value.get());
        } else if (before.isPresent()) {
            members.remove(name);
        }
    }

    private static JsonValue digits(int number) {
        return new JsonValue.Digits(Integer.toString(number));
    }

    private static JsonValue word(Enum<?> constant) {
        return new JsonValue.Text(constant.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> text(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof JsonValue.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> number(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof JsonValue.Digits(String literal) && literal.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(literal))
                : Optional.empty();
    }

    private static Optional<Boolean> flag(Map<String, JsonValue> members, String name) {
        return members.get(name) instanceof JsonValue.Bool(boolean value) ? Optional.of(value) : Optional.empty();
    }

    private static <T extends Enum<T>> Optional<T> constant(Map<String, JsonValue> members, String name, T[] all) {
        return text(members, name)
                .flatMap(word -> Stream.of(all).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word)).findFirst());
    }
}
