package ca.tetherai.profileviewer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.profile.FieldState;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.profile.ProfileParser;
import ca.tetherai.profileviewer.profile.UserField;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoAnswersTest {
    private static final Set<DemoAccount> WITH_PROFILE = EnumSet.of(DemoAccount.COMPLETE, DemoAccount.NO_PERSONA, DemoAccount.SPARSE,
            DemoAccount.UNEXPECTED_TYPES, DemoAccount.MANY_EXTRAS, DemoAccount.LARGE, DemoAccount.UNICODE, DemoAccount.SLOW,
            DemoAccount.SIGN_IN_DISABLED, DemoAccount.PERSONA_MISMATCH, DemoAccount.PERSONA_UNLINKED, DemoAccount.CONTACT_PROBLEMS,
            DemoAccount.BYTE_TRAPS, DemoAccount.ODD_ANSWER);

    private final DemoAnswers answers = new DemoAnswers();

    @Test
    void theProfileIsThatOfTheTokensAccount() throws Exception {
        for (DemoAccount account : WITH_PROFILE) {
            var profile = profile(account);
            assertThat(profile.user(UserField.ID)).as(account.id()).isEqualTo(new FieldValue.Text(account.userId()));
            assertThat(profile.user(UserField.FULL_NAME)).as(account.id()).isEqualTo(new FieldValue.Text(account.fullName()));
            assertThat(profile.user(UserField.EMAIL)).as(account.id()).isEqualTo(new FieldValue.Text(account.email()));
        }
    }

    @Test
    void theCompleteProfileHasAllFields_andExtrasOnAllThreeLevels_digitsKept() throws Exception {
        var profile = profile(DemoAccount.COMPLETE);
        var persona = (Persona.Present) profile.persona();
        assertThat(states(profile)).containsExactly(FieldState.PRESENT);
        assertThat(persona.fields().values()).hasSize(12).extracting(FieldValue::state).containsOnly(FieldState.PRESENT);
        assertThat(profile.userExtras()).containsKeys("loginDisabled", "isPasswordDisabled", "automations", "createdAt", "updatedAt")
                .containsEntry("leadScoreWeight", new JsonValue.Digits("1.0"))
                .containsEntry("externalCrmId", new JsonValue.Digits("9007199254740993123"));
        assertThat(persona.extras()).isNotEmpty();
        assertThat(profile.responseExtras()).isNotEmpty();
    }

    @Test
    void noPersonaIsNull_inBothPlaces() throws Exception {
        var profile = profile(DemoAccount.NO_PERSONA);
        assertThat(profile.persona()).isEqualTo(new Persona.Null());
        assertThat(profile.user(UserField.PERSONA)).isEqualTo(new FieldValue.Null());
    }

    @Test
    void sparseFieldsStandInFourWays_unexpectedTypesInTheFifth() throws Exception {
        assertThat(states(profile(DemoAccount.SPARSE))).containsExactlyInAnyOrder(FieldState.PRESENT, FieldState.ABSENT, FieldState.NULL,
                FieldState.EMPTY);
        assertThat(profile(DemoAccount.SPARSE).user().values()).contains(new FieldValue.Empty(""), new FieldValue.Empty("   "));
        assertThat(states(profile(DemoAccount.UNEXPECTED_TYPES))).contains(FieldState.UNEXPECTED);
    }

    @Test
    void manyAndLargeAreWhatTheySay() throws Exception {
        assertThat(profile(DemoAccount.MANY_EXTRAS).userExtras()).hasSizeGreaterThanOrEqualTo(DemoAnswers.MANY);
        assertThat(answers.to(DemoAccount.LARGE).body().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(900_000, 1_200_000);
    }

    @Test
    void difficultTextsHoldWhatTheyShould() throws Exception {
        String all = profile(DemoAccount.UNICODE).toString();
        assertThat(all).contains("\u200b", "\u202e", "\u202d", "\u001b[31m", "e\u0301", "\u200d", "山田", "نور", "<script>");
    }

    @ParameterizedTest
    @EnumSource(names = {"BAD_SIGNATURE", "EXPIRED"})
    void thereIsNoAnswerBehindATokenThatIsRefused(DemoAccount account) {
        assertThatThrownBy(() -> answers.to(account)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyAccountHasANameInBothLanguages(DemoAccount account) {
        var english = Messages.of(Locale.ENGLISH).get(account.labelKey());
        assertThat(english).isNotBlank().isNotEqualTo(Messages.of(Locale.CANADA_FRENCH).get(account.labelKey()));
    }

    private static List<FieldState> states(Profile profile) {
        return Stream.of(UserField.values()).map(field -> profile.user(field).state()).distinct().collect(Collectors.toList());
    }

    private Profile profile(DemoAccount account) throws Exception {
        return new ProfileParser().parse(new JsonReader().read(answers.to(account).body()));
    }
}
