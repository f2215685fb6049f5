package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"alex@acme.example|mailto:alex@acme.example",
            "ALEX@Acme.Example|mailto:ALEX@Acme.Example",
            "a@b.co|mailto:a@b.co", "first.last@mail.acme.example|mailto:first.last@mail.acme.example",
            "alex+tether@acme.example|mailto:alex%2Btether@acme.example", "o'brien@acme.example|mailto:o%27brien@acme.example",
            "a_b-c~d@acme.example|mailto:a_b-c~d@acme.example", "a%b@acme.example|mailto:a%25b@acme.example",
            "a&b=c@acme.example|mailto:a%26b%3Dc@acme.example", "a?bcc=x@acme.example|mailto:a%3Fbcc%3Dx@acme.example",
            "a/b@acme.example|mailto:a%2Fb@acme.example", "#{}!$^`*@acme.example|mailto:%23%7B%7D%21%24%5E%60%2A@acme.example",
            "zoé@acme.example|mailto:zo%C3%A9@acme.example", "用户@例子.广告|mailto:%E7%94%A8%E6%88%B7@%E4%BE%8B%E5%AD%90.%E5%B9%BF%E5%91%8A",
            "alex@münchen.example|mailto:alex@m%C3%BCnchen.example", "alex@xn--mnchen-3ya.example|mailto:alex@xn--mnchen-3ya.example",
            "أحمد@acme.example|mailto:%D8%A3%D8%AD%D9%85%D8%AF@acme.example", "\"a b\"@acme.example|mailto:%22a%20b%22@acme.example",
            "\"a@b\"@acme.example|mailto:%22a%40b%22@acme.example", "\"a\\\"b\"@acme.example|mailto:%22a%5C%22b%22@acme.example",
            "😀@acme.example|mailto:%F0%9F%98%80@acme.example", "1@2a.3a|mailto:1@2a.3a", "alex@acme.123a|mailto:alex@acme.123a"})
    void writesToAnAddress_andToNobodyElse(String text, URI target) {
        assertThat(MailAddress.read(text)).contains(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "alex", "alex@", "@acme.example", "alex@acme", "alex@localhost", "alex@@acme.example",
            "a@b@acme.example",
            "alex@acme.example?bcc=x", "alex@b.c?bcc=eve@evil.example&subject=x", "alex@acme.example,eve@evil.example",
            "alex@acme.example;eve@x.example",
            "alex @acme.example", "alex@ acme.example", " alex@acme.example", "alex@acme.example ", "alex@acme.example\n",
            "alex\r\nBcc: x@acme.example",
            "alex\t@acme.example", "alex@acme..example", "alex@.acme.example", "alex@acme.example.", ".alex@acme.example",
            "alex.@acme.example",
            "al..ex@acme.example", "alex@-acme.example", "alex@acme-.example", "alex@ac_me.example", "alex@acme.example/",
            "alex@acme.example:25",
            "alex@[127.0.0.1]", "alex@127.0.0.1", "Alex <alex@acme.example>", "<alex@acme.example>", "mailto:alex@acme.example",
            "alex(comment)@acme.example",
            "al\\ex@acme.example", "al\"ex@acme.example", "\"alex@acme.example", "\"al\"ex\"@acme.example", "\"\"@acme.example",
            "\"al\\\"@acme.example",
            "\"al\nex\"@acme.example", "al\u200bex@acme.example", "alex@ac\u200bme.example", "alex@ac\u00adme.example",
            "\u202ealex@acme.example",
            "alex@acme.example\u200e", "al\u00a0ex@acme.example", "alex@acme\u3002example", "alex@ac\ud800me.example",
            "al\u0000ex@acme.example",
            "alex＠acme.example", "al\u3164ex@acme.example", "alex at acme.example", "alex@acme,example", "alex@acme.example>",
            "a:b@acme.example"})
    void aTextThatIsNoAddressIsNone(String text) {
        assertThat(MailAddress.read(text)).isEmpty();
    }

    @Test
    void partsMayBeAsLongAsMailServersTakeThem() {
        assertThat(MailAddress.read("a".repeat(64) + "@" + "b".repeat(63) + ".example")).isPresent();
        assertThat(MailAddress.read("a".repeat(65) + "@acme.example")).isEmpty();
        assertThat(MailAddress.read("a@" + "b".repeat(64) + ".example")).isEmpty();
        assertThat(MailAddress.read("a@" + "b.".repeat(126) + "cc")).isEmpty();
        assertThat(MailAddress.read("@".repeat(100_000))).isEmpty();
    }
}
