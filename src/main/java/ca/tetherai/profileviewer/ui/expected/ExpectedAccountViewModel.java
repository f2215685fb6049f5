package ca.tetherai.profileviewer.ui.expected;

import ca.tetherai.profileviewer.findings.ExpectedAccount;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.text.Isolation;
import ca.tetherai.profileviewer.text.OddCharacter;
import ca.tetherai.profileviewer.text.SafeText;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.control.VisibleText;
import ca.tetherai.profileviewer.ui.present.ScreenMask;
import ca.tetherai.profileviewer.ui.session.MainState;
import ca.tetherai.profileviewer.ui.session.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/**
 * Whose account is expected, and whether the one on screen is theirs. Kept in memory only, as long as there is a token, or a profile that stayed when its
 * token was emptied. Another token doesn't change it: where that is for the next ticket, the false alarm is loud, while forgetting it in silence would
 * let a wrong account pass. For the UI thread only.
 */
public final class ExpectedAccountViewModel {
    /** How much of a text is quoted. */
    private static final int LONGEST = 120;
    /** How many characters are named. */
    private static final int MOST_ODD = 3;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper match = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper mismatch = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ObservableValue<MainState> state;
    private final Messages messages;
    private final ScreenMask mask;

    /**
     * Nobody is expected; follows the window's state, and goes with the token, but not before the profile.
     *
     * @param mask masks names in present mode
     */
    public ExpectedAccountViewModel(ObservableValue<MainState> state, ConnectionViewModel connection, Messages messages, ScreenMask mask) {
        this.mask = mask;
        this.state = state;
        this.messages = messages;
        text.subscribe(this::compare);
        state.subscribe(this::compare);
        mask.onProperty().subscribe((_, _) -> compare());
        state.subscribe((before, now) -> {
            if (before.visibleReading().isPresent() && now.visibleReading().isEmpty() && !connection.holdsToken()) {
                clear();
            }
        });
        connection.tokenTextProperty().subscribe((_, token) -> {
            // Several tokens to choose from leave the field empty as well. A profile that stays on screen must not pass for the expected one.
            if (token.isEmpty() && !connection.holdsToken() && state.getValue().visibleReading().isEmpty()) {
                clear();
            }
        });
    }

    /** What was typed or pasted. */
    public StringProperty textProperty() {
        return text;
    }

    /** Whether nobody may see what was typed. */
    public ObservableValue<Boolean> maskedProperty() {
        return mask.onProperty();
    }

    /** What may be seen of it. */
    public String shownText() {
        return mask.who(text.get());
    }

    /** Says that the account is the expected one; empty where that isn't so, or not known. */
    public ReadOnlyStringProperty matchProperty() {
        return match.getReadOnlyProperty();
    }

    /** Says how the account differs from the expected one; empty where it doesn't, or that isn't known. */
    public ReadOnlyStringProperty mismatchProperty() {
        return mismatch.getReadOnlyProperty();
    }

    /** What is odd about the text itself; empty where nothing is. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /** Somebody pasted a token here, which went to its field. */
    void refuseToken() {
        hint.set(messages.get("expected.tokenRefused"));
    }

    /** Expects whom another one expects, which is used no more. */
    public void takeOver(ExpectedAccountViewModel before) {
        text.set(before.text.get());
    }

    /** Whether there is anything to forget. */
    public boolean holdsSomething() {
        return !text.get().isEmpty();
    }

    /** Forgets whom somebody expects. */
    public void clear() {
        text.set("");
        hint.set("");
    }

    private void compare() {
        var expected = ExpectedAccount.read(text.get());
        Optional<ExpectedAccount.Verdict> verdict = state.getValue()
                .visibleReading()
                .map(Reading::loaded)
                .map(loaded -> expected.compare(loaded.profile()));
        hint.set(expected.isNeither() && verdict.filter(made -> made.kind() == ExpectedAccount.Kind.SAME).isEmpty()
                ? messages.get("expected.neither")
                : "");
        match.set(verdict.map(this::same).orElse(""));
        mismatch.set(verdict.map(made -> different(expected, made)).orElse(""));
    }

    private String same(ExpectedAccount.Verdict verdict) {
        return switch (verdict.kind()) {
            case SAME -> messages.get("expected.same");
            case SAME_BUT_CASE -> messages.get("expected.sameButCase");
            case SAME_BUT_SPELLING -> messages.get("expected.sameButSpelling");
            case NOBODY, OTHER, PERSONAS_EMAIL, ORGANIZATIONS_ID, OTHER_ID, ONLY_LOOKS_SAME -> "";
        };
    }

    private String different(ExpectedAccount expected, ExpectedAccount.Verdict verdict) {
        return switch (verdict.kind()) {
            case NOBODY, SAME, SAME_BUT_CASE, SAME_BUT_SPELLING -> "";
            case OTHER -> words("expected.different", expected, verdict);
            case PERSONAS_EMAIL -> words("expected.personasEmail", expected, verdict);
            case ORGANIZATIONS_ID -> words("expected.organizationsId", expected, verdict);
            case OTHER_ID -> words("expected.otherId", expected, verdict);
            case ONLY_LOOKS_SAME -> words("expected.onlyLooksSame", expected, verdict);
        };
    }

    private String words(String key, ExpectedAccount expected, ExpectedAccount.Verdict verdict) {
        String actual = verdict.actual().isBlank() ? messages.get("expected.nameless") : quoted(mask.who(verdict.actual()));
        String odd = Stream.of(odd("expected.odd.account", verdict.odd()), odd("expected.odd.expected", verdict.oddExpected()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return messages.format(key, quoted(mask.who(expected.text())), actual, odd);
    }

    private String odd(String key, List<OddCharacter> odd) {
        return odd.isEmpty()
                ? ""
                : messages.format(key,
                        odd.stream().limit(MOST_ODD).map(each -> each.notation() + " " + each.name()).collect(Collectors.joining(", ")));
    }

    private static String quoted(String text) {
        String beginning = VisibleText.beginning(text, LONGEST);
        return Isolation.of(SafeText.oneLine(beginning) + (beginning.equals(text) ? "" : "…"));
    }
}
