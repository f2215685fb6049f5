package ca.tetherai.profileviewer.ui.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkViewModelTest {
    private final List<URI> opened = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://acme.example | https:// | acme.example | ``
            https://acme.example/a?b=c@d#e | https:// | acme.example | /a?b=c@d#e
            http://acme.example:8080/ | http:// | acme.example | :8080/
            https://acme.example@evil.example/ | https://acme.example@ | evil.example | /
            https://acme.example%2F@evil.example | https://acme.example%2F@ | evil.example | ``
            https://xn--bcher-kva.example/b%C3%BC | https:// | xn--bcher-kva.example | /b%C3%BC
            https://[2001:db8::1]/ | https:// | [2001:db8::1] | /
            https://under_score.example/ | https:// | under_score.example | /
            HTTPS://acme.example | HTTPS:// | acme.example | ``
            mailto:alex@acme.example | mailto:alex@ | acme.example | ``
            mailto:alex@acme.example?cc=sam@b.example | mailto:alex@ | acme.example | ?cc=sam@b.example
            mailto:alex%40b@acme.example | mailto:alex%40b@ | acme.example | ``
            mailto:nobody | mailto: | nobody | ``
            """)
    void theHostStandsOutOfTheTargetAndNothingOfItIsLost(String target, String before, String host, String after) {
        var link = new LinkViewModel(URI.create(target), opened::add);

        assertThat(link.beforeHost()).isEqualTo(before);
        assertThat(link.host()).isEqualTo(host);
        assertThat(link.afterHost()).isEqualTo(after);
        assertThat(link.text()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://acme.example/b\u00fc", "http://b\u00fccher.example/", "https://a\u0430.example/\u05d0",
            "mailto:\u00e9@acme.example", "https://acme.example/%2e%2e/"})
    void whatIsShownIsWhatOpensAndIsAscii(String target) {
        var link = new LinkViewModel(URI.create(target), opened::add);

        assertThat(link.text()).matches("\\p{ASCII}+");
        assertThat(opened).isEmpty();
        assertThat(link.open()).isTrue();
        assertThat(opened).extracting(URI::toString).containsExactly(link.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "ftp://a.example/", "data:text/html,x", "relative", "//a.example/",
            "vscode://x", "tel:1"})
    void nothingElseIsOpened(String target) {
        assertThat(new LinkViewModel(URI.create(target), opened::add).open()).isFalse();
        assertThat(opened).isEmpty();
    }

    @Test
    void aSystemThatCantOpenItIsNoDefect() {
        var link = new LinkViewModel(URI.create("https://a.example"), _ -> {
            throw new IllegalStateException("no browser");
        });

        assertThat(link.open()).isFalse();
    }
}
