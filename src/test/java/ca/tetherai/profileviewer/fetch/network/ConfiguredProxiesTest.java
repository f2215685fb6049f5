package ca.tetherai.profileviewer.fetch.network;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.support.Samples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredProxiesTest {
    private static final ProxyAddress OF_SYSTEM = new ProxyAddress("system.example", 8080);

    private final ProxyLogins logins = new ProxyLogins();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://api.example.com |                                          | system.example:8080
            https://api.example.com | HTTPS_PROXY=http://p.example:3128        | p.example:3128
            https://api.example.com | https_proxy=p.example:3128               | p.example:3128
            https://api.example.com | https_proxy=a.example HTTPS_PROXY=b.example | a.example:80
            https://api.example.com | HTTPS_PROXY=http://[::1]:3128/           | [::1]:3128
            https://api.example.com | ALL_PROXY=p.example:1                    | p.example:1
            https://api.example.com | ALL_PROXY=a.example:1 HTTPS_PROXY=b.example:2 | b.example:2
            https://api.example.com | HTTP_PROXY=p.example:1                   | system.example:8080
            https://api.example.com | HTTPS_PROXY=socks5://p.example:1080      | system.example:8080
            https://api.example.com | HTTPS_PROXY=:::                          | system.example:8080
            https://api.example.com | HTTPS_PROXY=p.example:0                  | system.example:8080
            https://api.example.com | HTTPS_PROXY=p.example:65535              | p.example:65535
            https://api.example.com | HTTPS_PROXY=p.example:65536              | system.example:8080
            https://api.example.com | HTTPS_PROXY=                             | system.example:8080
            https://localhost       | HTTPS_PROXY=p.example:1                  | p.example:1
            http://localhost        | HTTPS_PROXY=p.example:1                  | direct
            https://api.example.com | HTTPS_PROXY=p.example:1 NO_PROXY=*       | direct
            https://api.example.com | HTTPS_PROXY=p.example:1 NO_PROXY=example.com | direct
            https://api.example.com | HTTPS_PROXY=p.example:1 no_proxy=.example.com | direct
            https://api.example.com | HTTPS_PROXY=p.example:1 NO_PROXY=*.example.com | direct
            https://api.example.com | HTTPS_PROXY=p.example:1 NO_PROXY=a.example,API.example.com | direct
            https://api.example.com | HTTPS_PROXY=p.example:1 NO_PROXY=ample.com | p.example:1
            https://api.example.com | HTTPS_PROXY=p.example:1 NO_PROXY=example.com:443 | direct
            https://api.example.com | HTTPS_PROXY=p.example:1 NO_PROXY=example.com:8443 | p.example:1
            https://api.example.com:8443 | HTTPS_PROXY=p.example:1 NO_PROXY=example.com:8443 | direct
            https://127.0.0.1       | HTTPS_PROXY=p.example:1 NO_PROXY=127.0.0.1 | direct
            https://[::1]:8443      | HTTPS_PROXY=p.example:1 NO_PROXY=::1     | direct
            https://[::1]:8443      | HTTPS_PROXY=p.example:1 NO_PROXY=[::1]:8443 | direct
            """)
    void theEnvironmentNamesTheProxy_orElseTheSystemDoes(String server, @Nullable String environment, String route) {
        assertThat(route(new ProxyChoice.Automatic(), environment, server)).isEqualTo(route);
    }

    @Test
    void aChoiceGoesBeforeWhatIsNamed() {
        assertThat(route(new ProxyChoice.None(), "HTTPS_PROXY=p.example:1", "https://api.example.com")).isEqualTo("direct");
        var manual = new ProxyChoice.Manual(new ProxyAddress("mine.example", 2));
        assertThat(route(manual, "HTTPS_PROXY=p.example:1 NO_PROXY=*", "https://api.example.com")).isEqualTo("mine.example:2");
        assertThat(route(manual, "", "http://localhost")).isEqualTo("direct");
    }

    @ParameterizedTest
    @CsvSource({"sam:secret, c2FtOnNlY3JldA==", "sam, c2FtOg==", "s%40m:a%3Ab+c%C3%A9, c0BtOmE6YitjwqnDqQ=="})
    void aLoginThatIsNamedIsKnownFromTheStart(String named, String basic) {
        route(new ProxyChoice.Automatic(), "HTTPS_PROXY=http://" + named.replace("%C3%A9", "%C2%A9%C3%A9") + "@p.example:1",
                "https://api.example.com");
        ProxyLogin login = logins.of(new ProxyAddress("p.example", 1)).orElseThrow();
        assertThat(login.basic()).isEqualTo("Basic " + basic);
        assertThat(login.toString()).doesNotContain("sam", "secret");
    }

    @Test
    void whatSomebodyEnteredGoesBeforeTheEnvironmentsLogin() {
        ProxyLogin mine = ProxyLogin.of("me", "mine").orElseThrow();
        logins.keep(new ProxyAddress("p.example", 1), mine);
        route(new ProxyChoice.Automatic(), "HTTPS_PROXY=http://sam:secret@p.example:1", "https://api.example.com");
        assertThat(logins.of(new ProxyAddress("p.example", 1))).contains(mine);
    }

    @Test
    void aUserNameCannotHaveAColon() {
        assertThat(ProxyLogin.of("a:b", "c")).isEqualTo(Optional.empty());
        assertThat(ProxyLogin.of("", "c")).isEqualTo(Optional.empty());
    }

    private String route(ProxyChoice choice, @Nullable String environment, String server) {
        Map<String, String> variables = Pattern.compile(" ")
                .splitAsStream(environment == null ? "" : environment)
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.toMap(pair -> pair.substring(0, pair.indexOf('=')), pair -> pair.substring(pair.indexOf('=') + 1)));
        var proxies = new ConfiguredProxies(() -> new NetworkSettings(choice, List.of()), variables, _ -> new Route.Through(OF_SYSTEM),
                logins);
        return switch (proxies.route(Samples.server(server))) {
            case Route.Direct() -> "direct";
            case Route.Through(var proxy) -> proxy.toString();
        };
    }
}
