package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.diagnosis.ProxyRefusal;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyLogin;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Asks the proxy for a tunnel to the server ({@code CONNECT}, RFC 9110, section 9.3.6). */
final class TunnelStep {
    private static final int LOGIN_WANTED = 407;
    private static final Pattern CHALLENGE = Pattern.compile("(?im)^proxy-authenticate:(.*)$");

    private final String hostAndPort;
    private final ProxyLogins logins;

    TunnelStep(String hostAndPort, ProxyLogins logins) {
        this.hostAndPort = hostAndPort;
        this.logins = logins;
    }

    void take(Line line, ProxyAddress proxy, List<CheckFact> facts) throws IOException, StepFailedException {
        Optional<ProxyLogin> login = logins.of(proxy);
        line.send("CONNECT " + hostAndPort + " HTTP/1.1\r\nHost: " + hostAndPort + "\r\n"
                + login.map(known -> "Proxy-Authorization: " + known.basic() + "\r\n").orElse("") + "\r\n");
        String head = line.readHead();
        OptionalInt status = HttpStep.status(head);
        if (status.isEmpty()) {
            throw new StepFailedException(FailureCode.PROXY_FAILED, proxy.toString());
        }
        facts.add(new CheckFact.TunnelStatus(status.getAsInt()));
        if (status.getAsInt() / 100 != 2) {
            var refusal = new ProxyRefusal(Optional.empty(), proxy.toString());
            throw new StepFailedException(status.getAsInt() == LOGIN_WANTED
                    ? refusal.login(CHALLENGE.matcher(head).results().map(found -> found.group(1)).toList(), login.isPresent())
                    : refusal.tunnel(status.getAsInt()));
        }
    }
}
