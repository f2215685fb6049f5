package ca.tetherai.profileviewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.text.OddCharacter.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            small capital | https://\u0262oogle.com | U+0262
            small capitals | \u1d00\u029fex@acme.example | U+1D00 U+029F
            small capital s | acme\ua731.example | U+A731
            dialect letter | alex@\uab32xample.com | U+AB32
            tone six | alex@\u0185ank.example | U+0185
            katakana as a slash | https://acme.example\u30celogin.evil.example | U+30CE
            katakana before a slash | https://acme.example\u30bd/ | U+30BD
            zero of ideographs | alex@g\u3007\u3007gle.example | U+3007 U+3007
            fraction slash | https://acme.example\u2044login | U+2044
            division slash | https://acme.example\u2215login | U+2215
            big solidus | https://acme.example\u29f8login | U+29F8
            box diagonal | https://acme.example\u2571login | U+2571
            ideograph as a dash | https://acme\u4e00bank.example | U+4E00
            ideograph as a dash in a number | alex@12\u4e0034.example | U+4E00
            sound mark as a dash | alex@acme\u30fcbank.example | U+30FC
            middle dot | alex@acme\u30fbexample.com | U+30FB
            Cherokee | \u13e2\u13aa\u13bd\u13e2\u13aa\u13de@example.com | U+13E2 U+13AA U+13BD U+13E2 U+13AA U+13DE
            small Cherokee | alex@\uabb2\uab7a.example | U+ABB2 U+AB7A
            Lisu | alex@\ua4d0\ua4ee.example | U+A4D0 U+A4EE
            stroke over a letter | al\u0335ex@example.com | U+0335
            slash over a letter | alex@acme.exampl\u0338e | U+0338
            dot over a dotted letter | ali\u0307@example.com | U+0307
            the same accent twice | ale\u0301\u0301x@example.com | U+0301
            """)
    void whatLooksLikeAnotherLetterIsFound(String name, String address, String found) {
        assertThat(OddCharacters.in(address, true)).as(name).allMatch(odd -> odd.kind() == Kind.LOOK_ALIKE);
        assertThat(notations(OddCharacters.in(address, true))).as(name).isEqualTo(found);
        assertThat(OddCharacters.in(address, false)).as("in running text").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"борис@пример.рф", "борис@example.com", "https://пример.рф", "https://παράδειγμα.ελ", "用户@例子.公司",
            "zoë@éléphant.ca", "müller@büro.de", "łukasz@źródło.pl", "\u0253\u025b\u0254@example.gh", "第一@例子.公司", "https://一.公司",
            "https://一二三.公司/一", "二〇二六@例子.公司", "ノート@例子.jp", "https://ソース.jp", "ノートpc@example.jp", "pcノート@example.jp",
            "東京・大阪@例子.jp", "ᏣᎳᎩ@example.com", "한국어@한국어.kr", "e\u0301te\u0301@example.com", "x\u0307@example.com"})
    void anHonestAddressHasNone(String address) {
        assertThat(OddCharacters.in(address, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cخواهم@مثال.ایران", "https://می\u200cخواهم.example", "क्\u200dष@example.com",
            "म\u200c\u200dक@example.com"})
    void joinersOfWritingAreMarkedInAnAddress(String address) {
        assertThat(OddCharacters.in(address, true)).isNotEmpty().allMatch(odd -> odd.kind() == Kind.INVISIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "é@", "жы.", "漢字かな", "한국", "a\u200b", "𝐚", "ｅ"})
    void tenMegabytesAreReadSoon(String part) {
        String text = part.repeat(5_000_000 / part.length());

        Assertions.assertTimeout(Duration.ofMinutes(1), () -> OddCharacters.in(text, true));
    }

    private static String notations(List<OddCharacter> odd) {
        return odd.stream().map(OddCharacter::notation).collect(Collectors.joining(" "));
    }
}
