package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {"https://acme.example https://acme.example",
            "http://acme.example/ http://acme.example/",
            "HTTPS://Acme.Example/A HTTPS://Acme.Example/A", "https://acme.example:8443/a/b?c=d&e#f https://acme.example:8443/a/b?c=d&e#f",
            "https://acme.example?x https://acme.example?x", "https://acme.example#x https://acme.example#x",
            "https://acme.example: https://acme.example:",
            "http://localhost:3000 http://localhost:3000", "http://127.0.0.1/ http://127.0.0.1/",
            "http://255.255.255.255./ http://255.255.255.255/", "http://0xa.example http://0xa.example",
            "http://[::1]:80/ http://[::1]:80/",
            "https://acme.example@evil.example/ https://acme.example@evil.example/", "https://u:p@acme.example/ https://u:p@acme.example/",
            "https://acme.example/@evil https://acme.example/@evil", "https://acme.example./ https://acme.example/",
            "https://münchen.example/straße https://xn--mnchen-3ya.example/stra%C3%9Fe", "https://例子.广告/ https://xn--fsqu00a.xn--4rr70v/",
            "https://аcme.example/ https://xn--cme-5cd.example/", "https://ＡＣＭＥ.example/ https://acme.example/",
            "https://xn--fsqu00a.example https://xn--fsqu00a.example",
            "https://acme.example/%20a%2f https://acme.example/%20a%2f",
            "https://acme.example/a|b?{c}=\"d\" https://acme.example/a%7Cb?%7Bc%7D=%22d%22",
            "https://acme.example/<script> https://acme.example/%3Cscript%3E", "https://acme.example/[a] https://acme.example/%5Ba%5D",
            "https://acme.example/#a#b https://acme.example/#a%23b", "https://acme.example/'a'(b)*!,; https://acme.example/'a'(b)*!,;",
            "https://acme.example/😀 https://acme.example/%F0%9F%98%80"})
    void opensWhatABrowserWouldOpen(String text, URI target) {
        assertThat(WebAddress.read(text)).isEqualTo(new Meaning.Web(target));
        assertThat(target.getHost()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acme.example", "www.acme.example", "//acme.example", "/acme", "https", "https:", "https:/acme.example",
            "https://", "https:///",
            "https://:443", "https://@", "https://user@", "https:acme.example", "http//acme.example", "htp://acme.example",
            "ftp://acme.example",
            "javascript:alert(1)", "JaVaScRiPt://acme.example/%0aalert(1)", "file:///etc/passwd", "data:text/html,hi",
            "mailto:alex@acme.example", "tel:+1",
            "ms-settings:x", "view-source:https://acme.example", "https://acme example", "https://acme.example/a b",
            " https://acme.example",
            "https://acme.example ", "https://acme.example\n", "https://acme.example/\u0000", "https://acme\\.example",
            "https://acme.example\\@evil.example",
            "https://a@b@c.example", "https://acme..example", "https://-acme.example", "https://acme-.example", "https://.acme.example",
            "https://acme.example:99999",
            "https://acme.example:-1", "https://acme.example:80a", "https://acme.example:８０", "https://acme.example:80:80", "https://[::1",
            "https://[::1]x", "https://[acme]",
            "https://ex%61mple.com", "https://ac\u200bme.example", "https://acme.example/\u202e", "https://acme.example/%",
            "https://acme.example/%zz",
            "https://ac<me.example", "https://1.2.3.4.5", "https://4294967296", "https://0x1ffffffff", "https://1.2.65536",
            "https://089.1.1.1", "https://1.2.acme.3",
            "https://300.1.1.1", "https://acme.123", "https://ac\ud800me.example",
            "https://acme.example/\ud800",
            "https://acme.example/\ue000", "https://*.acme.example", "https://acme.example,evil.example", "https://．example"})
    void anythingElseIsNoWebAddress(String text) {
        assertThat(WebAddress.read(text)).isEqualTo(new Meaning.Invalid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://straße.example", "https://faß.example/x", "https://βόλος.example", "https://my_site.acme.example/"})
    void nothingIsSaidWhereBrowsersAndTheJdkDisagree(String text) {
        assertThat(WebAddress.read(text)).isEqualTo(new Meaning.None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://3232235777", "http://3232235777:80/a", "http://0", "http://0xC0A80101/", "http://0xc0.0xa8.1.1",
            "http://0300.0250.1.1", "http://010.1.1.1", "http://127.1", "http://192.168.257/", "https://1.2.3", "http://127.0.0.01",
            "http://user@2130706433", "http://１２７.1/", "http://3232235777.", "http://0x/", "http://00000000300.1"})
    void nothingIsSaidOfANumberThatOpensAnotherHostThanItShows(String text) {
        assertThat(WebAddress.read(text)).isEqualTo(new Meaning.None());
    }

    @Test
    void aLongAddressIsReadInLinearTime() {
        assertThat(WebAddress.read("https://acme.example/" + "a".repeat(100_000))).isInstanceOf(Meaning.Web.class);
        assertThat(WebAddress.read("https://" + "a.".repeat(50_000))).isEqualTo(new Meaning.Invalid());
        assertThat(WebAddress.read("https://" + "ä".repeat(100_000))).isEqualTo(new Meaning.Invalid());
    }
}
