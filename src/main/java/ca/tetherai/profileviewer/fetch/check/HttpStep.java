package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.ServerAddress;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Asks for the profile as somebody without a token: any answer shows that there is a server that speaks HTTP. */
final class HttpStep {
    // RFC 9112, section 4.
    private static final Pattern STATUS_LINE = Pattern.compile("^HTTP/1\\.[01] (\\d{3})(?:[ \\r\\n]|$)");

    private final ServerAddress server;

    HttpStep(ServerAddress server) {
        this.server = server;
    }

    void take(Line line, List<CheckFact> facts) throws IOException, StepFailedException {
        line.send("GET " + server.profileUri().getRawPath() + " HTTP/1.1\r\nHost: " + server.hostAndPort()
                + "\r\nAccept: application/json\r\nUser-Agent: TetherProfileViewer\r\nConnection: close\r\n\r\n");
        String head = line.readHead();
        if (head.isEmpty()) {
            throw new StepFailedException(FailureCode.CONNECTION_LOST, server.host());
        }
        OptionalInt status = status(head);
        if (status.isEmpty()) {
            throw new StepFailedException(FailureCode.NOT_HTTP, server.host());
        }
        facts.add(new CheckFact.Answered(status.getAsInt()));
    }

    /** The status in a head; empty where it doesn't begin with a status line. */
    static OptionalInt status(String head) {
        var found = STATUS_LINE.matcher(head);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
