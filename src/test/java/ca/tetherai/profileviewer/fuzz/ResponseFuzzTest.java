package ca.tetherai.profileviewer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.http.HandedAnswer;
import ca.tetherai.profileviewer.findings.Examined;
import ca.tetherai.profileviewer.findings.ExaminedResult;
import ca.tetherai.profileviewer.findings.Examiner;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.masking.MaskedAccount;
import ca.tetherai.profileviewer.masking.Masker;
import ca.tetherai.profileviewer.profile.FieldValue;
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

    static Stream<byte[]> seeds() {
        return Answers.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void whateverIsAnswered_itIsAnAccountOrAFailure_andNoTextOfItSteersOrTells(byte[] bytes) throws JsonSyntaxException {
        RawAnswer answer = RawAnswer.of(bytes);
        switch (answer.result()) {
            case FetchResult.Loaded loaded -> check(answer, loaded);
            case FetchResult.Failed failed -> check(answer, failed);
            case FetchResult.Cancelled() -> throw new AssertionError("nobody cancelled it");
        }
    }

    private static void check(RawAnswer answer, FetchResult.Loaded loaded) throws JsonSyntaxException {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Rfc8259.accepts(loaded.body(), JsonReader.MAX_DEPTH)).as("it is JSON").isTrue();
        JsonValue root = new JsonReader().read(loaded.body()).root();
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

    private static void check(RawAnswer answer, FetchResult.Failed failed) throws JsonSyntaxException {
        Failure failure = failed.failure();
        for (String text : Printed.of(new ExaminedResult(failed, Optional.empty()), false)) {
            Printed.isSafe(text);
            Printed.isWithoutToken(text);
        }
        String contentType = answer.headers().firstValue("Content-Type").orElse("");
        Optional<String> text = answer.headers().firstValue("Content-Encoding").isPresent()
                ? Optional.empty()
                : HandedAnswer.text(answer.body(), contentType);
        if (failure.code() == FailureCode.BODY_NOT_A_PROFILE) {
            text.ifPresent(body -> assertThat(Rfc8259.accepts(body, JsonReader.MAX_DEPTH)).as("it is JSON").isTrue());
        } else if (failure.code() == FailureCode.BODY_MALFORMED && failure.variant().isEmpty()) {
            text.ifPresent(body -> assertThat(Rfc8259.accepts(body, JsonReader.MAX_DEPTH)).as("it is JSON").isFalse());
        }
    }
}
