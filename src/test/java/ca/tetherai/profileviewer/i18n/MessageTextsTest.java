package ca.tetherai.profileviewer.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ca.tetherai.profileviewer.i18n.MessageFiles.MessageFile;
import ca.tetherai.profileviewer.profile.AccessRole;
import ca.tetherai.profileviewer.profile.FieldGroup;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MessageTextsTest {
    private static final MessageFile ENGLISH = MessageFiles.english();
    private static final MessageFile FRENCH = MessageFiles.french();
    static final List<Named<MessageFile>> FILES = List.of(Named.of("English", ENGLISH), Named.of("French", FRENCH));

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern SIGN_WITHOUT_ITS_SPACE = Pattern.compile("(?<!\\u00A0)[:;!?»](?=[\\s\\u00A0.,)]|$)|«(?!\\u00A0)");
    private static final Pattern SLOPPY = Pattern.compile("'|\\.\\.\\.|!|  |^\\s|\\s$|\\u00A0\\s|\\s\\u00A0");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(FRENCH.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertThat(ENGLISH.texts())
                .allSatisfy((key, text) -> assertThat(arguments(FRENCH.texts().getOrDefault(key, ""))).isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void noKeyComesTwice(MessageFile file) {
        assertThat(file.repeated()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void everyKeyHasAText_thatCanBeFilledIn(MessageFile file) {
        assertThat(file.texts()).isNotEmpty().allSatisfy((_, text) -> {
            assertThat(text).isNotBlank();
            assertThatCode(() -> new MessageFormat(text)).doesNotThrowAnyException();
        });
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void noTextHasAnAsciiApostrophe_anExclamationMark_threeDotsOrStrayBlanks(MessageFile file) {
        assertThat(file.texts()).allSatisfy((_, text) -> assertThat(text).doesNotContainPattern(SLOPPY));
    }

    @Test
    void frenchHasANoBreakSpaceBeforeItsDoubleSigns_andInsideItsQuotationMarks() {
        assertThat(FRENCH.texts()).allSatisfy((_, text) -> assertThat(text).doesNotContainPattern(SIGN_WITHOUT_ITS_SPACE));
    }

    @Test
    void everyFieldGroupAndRoleHasAName() {
        assertThat(Stream
                .of(Stream.of(UserField.values()).map(UserField::labelKey), Stream.of(PersonaField.values()).map(PersonaField::labelKey),
                        Stream.of(FieldGroup.values()).map(FieldGroup::labelKey), Stream.of(AccessRole.values()).map(AccessRole::labelKey))
                .flatMap(keys -> keys)).allSatisfy(key -> assertThat(ENGLISH.texts()).containsKey(key));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map((MatchResult result) -> result.group(1)).collect(toCollection(TreeSet::new));
    }
}
