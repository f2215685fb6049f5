package ca.tetherai.profileviewer.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * What a person has chosen of how the viewer looks and behaves. Empty where nobody chose: then the administrator's choice counts, then what is usual.
 * What is out of bounds counts as not chosen. Immutable.
 *
 * @param language a language that the viewer has, {@code en} or {@code fr}; otherwise the system's
 * @param theme light, dark, or the system's
 * @param highContrast whether to show strong contrasts; otherwise as the system has it
 * @param textSize in per cent of the system's, from {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT}
 * @param connectSeconds how long to wait for a connection
 * @param answerSeconds how long to wait for everything
 * @param copyPersonal whether a copied ticket summary has personal data in it unmasked
 * @param logLevel how much the log says
 */
public record Preferences(Optional<String> language, Optional<ThemeChoice> theme, Optional<Boolean> highContrast,
        Optional<Integer> textSize,
        Optional<Integer> connectSeconds, Optional<Integer> answerSeconds, Optional<Boolean> copyPersonal, Optional<LogLevel> logLevel) {
    /** The smallest text, in per cent. */
    public static final int SMALLEST_TEXT = 80;
    /** The largest text, in per cent. */
    public static final int LARGEST_TEXT = 200;
    /** The text size where nobody chose, in per cent. */
    public static final int USUAL_TEXT = 100;
    /** The shortest time to wait for a connection or an answer, in seconds. */
    public static final int SHORTEST_WAIT = 1;
    /** The longest time to wait for a connection, in seconds. */
    public static final int LONGEST_CONNECT = 60;
    /** The longest time to wait for an answer, in seconds. */
    public static final int LONGEST_ANSWER = 300;
    /** The time to wait for a connection where nobody chose, in seconds. */
    public static final int USUAL_CONNECT = 10;
    /** The time to wait for an answer where nobody chose, in seconds. */
    public static final int USUAL_ANSWER = 30;

    /** Drops what is out of bounds. */
    public Preferences {
        language = language.filter(tag -> tag.matches("en|fr"));
        textSize = within(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        connectSeconds = within(connectSeconds, SHORTEST_WAIT, LONGEST_CONNECT);
        answerSeconds = within(answerSeconds, SHORTEST_WAIT, LONGEST_ANSWER);
    }

    private static Optional<Integer> within(Optional<Integer> number, int least, int most) {
        return number.filter(value -> value >= least && value <= most);
    }

    /** Nobody chose anything. */
    public static Preferences none() {
        return new Preferences(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** These, and where they leave something open, the others. */
    public Preferences or(Preferences others) {
        return new Preferences(language.or(others::language), theme.or(others::theme), highContrast.or(others::highContrast),
                textSize.or(others::textSize), connectSeconds.or(others::connectSeconds), answerSeconds.or(others::answerSeconds),
                copyPersonal.or(others::copyPersonal), logLevel.or(others::logLevel));
    }

    /** These, in another language; empty for the system's. */
    public Preferences withLanguage(Optional<String> tag) {
        return new Preferences(tag, theme, highContrast, textSize, connectSeconds, answerSeconds, copyPersonal, logLevel);
    }

    /** These, with another theme. */
    public Preferences withTheme(ThemeChoice choice) {
        return new Preferences(language, Optional.of(choice), highContrast, textSize, connectSeconds, answerSeconds, copyPersonal,
                logLevel);
    }

    /** These, with no theme chosen. */
    public Preferences withoutTheme() {
        return new Preferences(language, Optional.empty(), highContrast, textSize, connectSeconds, answerSeconds, copyPersonal, logLevel);
    }

    /** These, with strong contrasts or without; empty for as the system has it. */
    public Preferences withHighContrast(Optional<Boolean> strong) {
        return new Preferences(language, theme, strong, textSize, connectSeconds, answerSeconds, copyPersonal, logLevel);
    }

    /** These, with text of this size, in per cent; the nearest that is within bounds. */
    public Preferences withTextSize(int percent) {
        return new Preferences(language, theme, highContrast, Optional.of(Math.clamp(percent, SMALLEST_TEXT, LARGEST_TEXT)), connectSeconds,
                answerSeconds, copyPersonal, logLevel);
    }

    /** These, with other times to wait, in seconds; the nearest that are within bounds. */
    public Preferences withWaits(int connect, int answer) {
        return new Preferences(language, theme, highContrast, textSize, Optional.of(Math.clamp(connect, SHORTEST_WAIT, LONGEST_CONNECT)),
                Optional.of(Math.clamp(answer, SHORTEST_WAIT, LONGEST_ANSWER)), copyPersonal, logLevel);
    }

    /** These, where a copied ticket summary has personal data unmasked or not. */
    public Preferences withCopyPersonal(boolean unmasked) {
        return new Preferences(language, theme, highContrast, textSize, connectSeconds, answerSeconds, Optional.of(unmasked), logLevel);
    }

    /** These, where the log says more or less. */
    public Preferences withLogLevel(LogLevel level) {
        return new Preferences(language, theme, highContrast, textSize, connectSeconds, answerSeconds, copyPersonal, Optional.of(level));
    }

    /** The text size in per cent, the usual one where nobody chose. */
    public int textPercent() {
        return textSize.orElse(USUAL_TEXT);
    }

    /** How long to wait for a connection. */
    public Duration connectWait() {
        return Duration.ofSeconds(connectSeconds.orElse(USUAL_CONNECT));
    }

    /** How long to wait for everything. */
    public Duration answerWait() {
        return Duration.ofSeconds(answerSeconds.orElse(USUAL_ANSWER));
    }
}
