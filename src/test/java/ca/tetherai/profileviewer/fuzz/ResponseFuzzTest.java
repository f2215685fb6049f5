package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.findings.Examined;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.findings.Examiner;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.masking.MaskedAccount;
import ca.tetherai.profileviewer.masking.Masker;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.UserField;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any answer of a server, up to each text in which it leaves the viewer, masked too. */
class ResponseFuzzTest {
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9]{3,20}@[a-z]{2,20}\\.[a-z]{2,10}");

    // In bytes: nothing is learned from changing long ones, and JsonGrammarTest sends them.
    private static final int LONG = 1_000;

    static Stream<byte[]> seeds() {
        return Stream.concat(Answers.seeds(),
                GrammarCase.all().map(GrammarCase::body).filter(body -> body.length < LONG).map(RawAnswer::of200));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whateverIsAnswered_itIsAnAccountOrAFailure_andNoTextOfItSteersOrTells(byte[] bytes) throws JsonSyntaxException {
        RawAnswer answer = RawAnswer.of(bytes);
        FetchResult result = answer.result();
        agrees(answer, result);
        switch (result) {
            case FetchResult.Loaded loaded -> check(answer, loaded);
            case FetchResult.Failed failed -> check(failed);
            case FetchResult.Cancelled() -> throw new AssertionError("nobody cancelled it");
        }
    }

    private static void agrees(RawAnswer answer, FetchResult result) {
        if (!PlainBody.isOf(answer)) {
            return;
        }
        // Where the token is taken out of what is no JSON, JSON may remain.
        if (result instanceof FetchResult.Loaded loaded) {
            String sent = PlainBody.text(answer.body()).orElseThrow();
            if (ellipses(loaded.body()) > ellipses(sent)) {
                isWhatRemains(sent, loaded.body());
                return;
            }
            assertThat(loaded.body()).isEqualTo(sent);
        }
        assertThat(PlainBody.outcome(result)).isIn(PlainBody.outcomes(answer));
    }

    private static void isWhatRemains(String sent, String body) {
        int at = 0;
        for (String piece : body.split("…", -1)) {
            at = sent.indexOf(piece, at);
            assertThat(at).as("it was sent so").isNotNegative();
            at += piece.length();
        }
    }

    private static long ellipses(String text) {
        return text.chars().filter(unit -> unit == '…').count();
    }

    private static void check(RawAnswer answer, FetchResult.Loaded loaded) throws JsonSyntaxException {
        assertThat(answer.status()).isEqualTo(200);
        JsonValue root = new JsonReader().read(loaded.body()).root();
        assertThat(Rfc8259.read(loaded.body(), JsonReader.MAX_DEPTH)).hasValueSatisfying(
                second -> assertThat(PlainBody.areSame(root, second)).as("each value is read as it stands there").isTrue());
        showsWhatWasRead(loaded.profile(), root);
        assertThat(root).isInstanceOfSatisfying(JsonValue.Members.class,
                object -> assertThat(object.members().get("user")).isInstanceOf(JsonValue.Members.class));
        var examined = new Examiner().examine(RawAnswer.REQUEST, loaded);
        for (String text : Printed.of(new ExaminedResult(loaded, Optional.of(examined)), false)) {
            Printed.isSafe(text);
            Printed.isWithoutToken(text);
        }
        MaskedAccount masked = masked(loaded, examined);
        assertThat(masked(masked.loaded(), masked.examined())).as("masked once is masked").isEqualTo(masked);
        for (String text : Printed.of(new ExaminedResult(masked.loaded(), Optional.of(masked.examined())), true)) {
            Printed.isSafe(text);
        }
        isWithoutMail(loaded, masked);
    }

    private static void showsWhatWasRead(Profile profile, JsonValue root) {
        if (root instanceof JsonValue.Members(var response) && response.get("user") instanceof JsonValue.Members(var user)) {
            for (UserField field : UserField.values()) {
                if (profile.user(field) instanceof FieldValue.Text(String text)) {
                    assertThat(user.get(field.contractName())).isEqualTo(new JsonValue.Text(text));
                }
            }
        }
    }

    private static MaskedAccount masked(FetchResult.Loaded loaded, Examined examined) {
        return MaskedAccount.of(Masker.of(loaded, List.of()), loaded, examined);
    }

    // With its borders: what has more letters around it is another word.
    private static void isWithoutMail(FetchResult.Loaded loaded, MaskedAccount masked) throws JsonSyntaxException {
        if (loaded.profile().user(UserField.EMAIL) instanceof FieldValue.Text(String mail) && MAIL.matcher(mail).matches()) {
            Pattern told = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(mail.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
            assertThat(masked.loaded().body().toLowerCase(Locale.ROOT)).doesNotContainPattern(told);
            assertThat(masked.loaded().profile().toString().toLowerCase(Locale.ROOT)).doesNotContainPattern(told);
            assertThat(masked.examined().toString().toLowerCase(Locale.ROOT)).doesNotContainPattern(told);
        }
    }

    private static void check(FetchResult.Failed failed) throws JsonSyntaxException {
        for (String text : Printed.of(new ExaminedResult(failed, Optional.empty()), false)) {
            Printed.isSafe(text);
            Printed.isWithoutToken(text);
        }
    }
}
