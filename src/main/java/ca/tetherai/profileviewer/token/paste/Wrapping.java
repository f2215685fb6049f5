package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the tokens out of what they are wrapped in, by the names that they have there. */
final class Wrapping {
    private static final Pattern POWERSHELL = Pattern.compile("\\b(Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POWERSHELL_URL = Pattern
            .compile("(?:-Uri:?|\\b(?:curl|Invoke-WebRequest|Invoke-RestMethod|iwr|irm))\\s+[\"'“]?(https?://[^\\s\"'”]+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern
            .compile("\\b(?:fetch|axios(?:\\.\\w+)?|request(?:s\\.\\w+)?)\\s*\\(\\s*[\"'`](https?://[^\\s\"'`]+)");
    // PowerShell has a command of that name, too.
    private static final Pattern CURL_OF_POWERSHELL = Pattern.compile("\\bcurl\\b[^\\r\\n]{0,300}\\s-Headers\\s+[@$]",
            Pattern.CASE_INSENSITIVE);
    // JSON in a JSON string in a JSON string; whoever goes further means no good.
    private static final int DEEPEST = 4;

    private Wrapping() {
    }

    static Candidates candidates(MarkedText given) {
        MarkedText text = Envelope.opened(given);
        List<CurlCommand> commands = usesCurlOfPowerShell(text) ? List.of() : CurlCommand.in(text);
        if (!commands.isEmpty()) {
            return inCommands(text, commands);
        }
        if (Parameters.isLink(text)) {
            return collect(PasteSource.URL, Parameters.ofUrl(text), 0);
        }
        return inNotation(text);
    }

    private static Candidates inCommands(MarkedText text, List<CurlCommand> commands) {
        var found = new Candidates(PasteSource.CURL);
        commands.forEach(command -> found.add(collect(PasteSource.CURL, command.values(), 0).at(server(command))));
        if (!found.tokens().isEmpty()) {
            return found;
        }
        Optional<String> server = server(commands.getFirst());
        // A variable in the command, and its value before it; or the answer below it.
        MarkedText before = text.part(0, commands.getFirst().start());
        Candidates variables = collect(PasteSource.CURL, NamedValues.in(before, '\\'), 0).at(server);
        return orElse(variables, orElse(inNotation(text).orAt(server), found.at(server)));
    }

    private static Optional<String> server(CurlCommand command) {
        return command.url().flatMap(NamedServer::ofRequest);
    }

    private static boolean usesCurlOfPowerShell(MarkedText text) {
        return CURL_OF_POWERSHELL.matcher(text.text()).find();
    }

    private static Candidates orElse(Candidates first, Candidates second) {
        return first.tokens().isEmpty() ? second : first;
    }

    private static Candidates inNotation(MarkedText text) {
        boolean powershell = usesCurlOfPowerShell(text) || POWERSHELL.matcher(text.text()).find();
        List<NamedValue> values = NamedValues.in(text, powershell ? '`' : '\\');
        Matcher call = CALL.matcher(text.text());
        if (powershell) {
            Matcher url = POWERSHELL_URL.matcher(text.text());
            return collect(PasteSource.POWERSHELL, values, 0)
                    .at(url.find() ? NamedServer.ofRequest(url.group(1)) : NamedServer.ofProgram(values));
        }
        if (call.find()) {
            return calls(text, call);
        }
        if (isObject(text)) {
            boolean archived = values.stream().anyMatch(NamedValue::archived);
            return archived
                    ? collect(PasteSource.HAR, values, 0).at(NamedServer.ofArchive(values))
                    : collect(PasteSource.JSON, values, 0).at(NamedServer.in(values));
        }
        return inLines(text, values);
    }

    // Each call with its own server; what stands before the first may be what that takes its token from.
    private static Candidates calls(MarkedText text, Matcher call) {
        var found = new Candidates(PasteSource.FETCH);
        int from = 0;
        boolean more = true;
        while (more) {
            Optional<String> server = NamedServer.ofRequest(call.group(1));
            more = call.find();
            int to = more ? call.start() : text.length();
            found.add(collect(PasteSource.FETCH, NamedValues.in(text.part(from, to), '\\'), 0).at(server));
            from = to;
        }
        return found;
    }

    private static Candidates inLines(MarkedText text, List<NamedValue> values) {
        Candidates headers = collect(PasteSource.HEADER, HeaderLines.in(text), 0).at(NamedServer.ofHeaders(text));
        if (!headers.tokens().isEmpty()) {
            return headers;
        }
        if (Parameters.isCookies(text)) {
            return collect(PasteSource.COOKIE, Parameters.ofCookies(text), 0);
        }
        if (Parameters.isForm(text)) {
            return collect(PasteSource.URL, Parameters.ofUrl(text), 0);
        }
        Candidates named = collect(PasteSource.TEXT, values.stream().map(Wrapping::withoutFullStop).toList(), 0)
                .at(NamedServer.ofProgram(values));
        return named.tokens().isEmpty() && headers.refusedAt().isPresent() ? headers : named;
    }

    // In "the token: ….", the full stop is the sentence's. Of a JWT that can be told.
    private static NamedValue withoutFullStop(NamedValue value) {
        return WrittenJwts.in(value.value())
                .stream()
                .findFirst()
                .filter(jwt -> value.value().text().equals(jwt.text() + "."))
                .map(jwt -> new NamedValue(value.name(), jwt, value.archived()))
                .orElse(value);
    }

    private static Candidates collect(PasteSource source, List<NamedValue> values, int depth) {
        var candidates = new Candidates(source);
        add(values, candidates, depth);
        return candidates;
    }

    private static void add(List<NamedValue> values, Candidates candidates, int depth) {
        // What is sent as the authorization is the likeliest.
        Stream.concat(values.stream().filter(value -> Names.isAuthorization(value.name())),
                values.stream().filter(value -> Names.isOfAToken(value.name())))
                .forEach(candidates::add);
        if (depth < DEEPEST) {
            values.forEach(value -> add(inside(value), candidates, depth + 1));
        }
    }

    // A value may be a wrapping itself: cookies, a URL, JSON in a string.
    private static List<NamedValue> inside(NamedValue value) {
        if (Names.isOfCookies(value.name())) {
            return Parameters.ofCookies(value.value());
        }
        if (Parameters.isUrl(value.value())) {
            return Parameters.ofUrl(value.value());
        }
        return isObject(value.value()) ? NamedValues.in(value.value(), '\\') : List.of();
    }

    private static boolean isObject(MarkedText text) {
        String start = text.text().stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
