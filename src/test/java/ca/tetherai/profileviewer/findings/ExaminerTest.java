package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.report.FindingText;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ExaminerTest {
    private static final int RUNS = 2_000;
    private static final int FIELDS = UserField.values().length + PersonaField.values().length;
    private static final int LONGEST_TEXT = 1_500;
    private static final List<FindingText> TEXTS = Stream.of(Locale.UK, Locale.CANADA_FRENCH)
            .map(Messages::of)
            .map(messages -> new FindingText(messages, InstantSource.fixed(Samples.NOW), ZoneOffset.UTC))
            .toList();

    @Test
    @Tag("long")
    void findsTheSameOfTheSame_boundedAndInOrder_whateverIsSent() {
        var some = new RandomAccounts(6);
        var same = new RandomAccounts(6);
        for (int run = 0; run < RUNS; run++) {
            Account account = some.next();
            List<Finding> findings = Examiner.findings(account);
            assertThat(findings).isEqualTo(Examiner.findings(same.next()));
            assertThat(findings).hasSizeLessThanOrEqualTo(Check.values().length + 2 * FIELDS)
                    .isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
            assertThat(findings).allSatisfy(ExaminerTest::isBounded);
        }
    }

    @Test
    @Tag("long")
    void halfAMillionMembersTakeNoTimeToSpeakOf_andAreNotListed() {
        String extras = IntStream.range(0, 500_000).mapToObj(i -> "\"m" + i + "\":" + i).collect(Collectors.joining(","));
        var profile = Profiles.of("{\"user\": {" + extras + "}, \"persona\": {" + extras + "}}");
        var loaded = new FetchResult.Loaded(profile, "", Samples.exchange(200));
        var request = new FetchRequest(loaded.exchange().server(), TestTokens.token("opaque"));

        List<Finding> findings = assertTimeout(Duration.ofMinutes(1), () -> new Examiner().examine(request, loaded).findings());
        assertThat(findings).allSatisfy(ExaminerTest::isBounded)
                .last()
                .satisfies(finding -> assertThat(finding.arguments()).first().isEqualTo(1_000_000));
    }

    @Test
    void aTextOfMegabytesIsQuotedInShort() {
        String huge = "\\u200ba".repeat(1_000_000);
        var account = Accounts.of("{\"user\": {\"email\": \"" + huge + "\", \"_id\": \"" + huge + "\", \"" + huge + "\": 1}}");
        List<Finding> findings = assertTimeout(Duration.ofMinutes(1), () -> Examiner.findings(account));
        assertThat(findings).isNotEmpty().allSatisfy(ExaminerTest::isBounded);
    }

    private static void isBounded(Finding finding) {
        assertThat(finding.places()).isNotEmpty().hasSizeLessThanOrEqualTo(FIELDS);
        assertThat(finding.arguments()).hasSizeLessThanOrEqualTo(4);
        assertThat(TEXTS).allSatisfy(texts -> {
            assertThat(texts.sentence(finding)).isNotBlank()
                    .hasSizeLessThan(LONGEST_TEXT)
                    .doesNotContainPattern("[\\p{Cc}\\p{Cs}\u200b\u202e]");
            assertThat(texts.advice(finding)).isNotBlank().hasSizeLessThan(LONGEST_TEXT).endsWith(".");
            assertThat(finding.places()).allSatisfy(place -> assertThat(texts.place(place)).isNotBlank().hasSizeLessThan(LONGEST_TEXT));
        });
    }
}
