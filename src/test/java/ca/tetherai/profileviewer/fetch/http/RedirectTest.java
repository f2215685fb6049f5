package ca.tetherai.profileviewer.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import org.junit.jupiter.api.Test;

/** What no server of the tests can answer with: they speak http. */
class RedirectTest {
    @Test
    void anotherPortIsNotOfferedInPlaceOfAnAddressThatIsSecure() {
        var redirect = new Redirect(Samples.server("https://api.example.com"), "https://api.example.com:8443/api/user/profile");
        assertThat(redirect.onlyByHttps()).isEmpty();
        assertThat(redirect.hostAndPort()).isEqualTo("api.example.com:8443");
    }
}
