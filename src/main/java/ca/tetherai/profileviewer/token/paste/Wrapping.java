package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the tokens out of what they are wrapped in, by the names that they have there, each with the server that it is meant for there. */
final class Wrapping {
    private static final Pattern POWERSHELL = Pattern.compile("\\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\\b",
            Pattern.CASE_INSENSITIVE);
    // PowerShell has a command of that name, too.
    private static final Pattern CURL_OF_POWERSHELL = Pattern.compile("\\bcurl\\b(?=[^\\r\\n]{0,300}\\s-Headers\\s+[@$])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern
            .compile("\\b(?:fetch|axios(?:\\.\\w+)?|request(?:s\\.\\w+)?)\\s*\\(\\s*[\"'`](?=https?://)");
    private static final Pattern ANSWER = Pattern.compile("^[ \\t]*[{\\[]", Pattern.MULTILINE);
    private static final Pattern OBJECT = Pattern.compile("\\s*(?:\\{|\\[\\s*[{\\[\"'\\]\\d])");
    // JSON in a JSON string in a JSON string; whoever goes further means no good.
    private static final int DEEPEST = 4;

    private Wrapping() {
    }

    /** The tokens of a text as one sees it. */
    static Candidates candidates(MarkedText given) {
        MarkedText text = Envelope.opened(given);
        if (CURL_OF_POWERSHELL.matcher(text.text()).find()) {
            return calls(PasteSource.POWERSHELL, text, CURL_OF_POWERSHELL, '`');
        }
        List<CurlCommand> commands = CurlCommands.in(text);
        if (!commands.isEmpty()) {
            return inCommands(text, commands);
        }
        if (POWERSHELL.matcher(text.text()).find()) {
            return calls(PasteSource.POWERSHELL, text, POWERSHELL, '`');
        }
        return inNotation(text);
    }

    private static Candidates inCommands(MarkedText text, List<CurlCommand> commands) {
        var found = new Candidates(PasteSource.CURL);
        commands.forEach(command -> found.add(collect(PasteSource.CURL, command.values(), _ -> server(command))));
        if (!found.tokens().isEmpty()) {
            WrittenJwts.in(text.from(commands.getLast().end())).stream().filter(JwtSignature::isWhole).forEach(found::add);
            return found;
        }
        // Its quotation marks were damaged on the way.
        commands.forEach(command -> found
                .add(collect(PasteSource.CURL, Sentences.in(text.part(command.start(), command.end())), _ -> server(command))));
        if (!found.tokens().isEmpty()) {
            return found;
        }
        // A variable in the command, and its value before it; or the answer below it.
        List<Optional<String>> servers = commands.stream().filter(CurlCommand::takesAVariable).map(Wrapping::server).distinct().toList();
        Optional<String> server = servers.size() == 1 ? servers.getFirst() : Optional.empty();
        MarkedText before = text.part(0, commands.getFirst().start());
        Candidates variables = collect(PasteSource.CURL, NamedValues.in(before, '\\'), _ -> server);
        if (!variables.tokens().isEmpty()) {
            return variables;
        }
        Candidates answer = answer(text, commands.getLast());
        return answer.tokens().isEmpty() ? inNotation(text).add(variables).add(found) : answer;
    }

    private static Candidates answer(MarkedText text, CurlCommand command) {
        Matcher start = ANSWER.matcher(text.text());
        if (!start.find(command.start())) {
            return new Candidates(PasteSource.JSON);
        }
        List<NamedValue> values = NamedValues.in(text.from(start.start()), '\\');
        return collect(PasteSource.JSON, values, value -> NamedServer.near(value, values).or(() -> server(command)));
    }

    private static Optional<String> noServer(NamedValue value) {
        return Optional.empty();
    }

    private static Optional<String> server(CurlCommand command) {
        return command.url().flatMap(NamedServer::ofRequest);
    }

    private static Candidates inNotation(MarkedText text) {
        if (CALL.matcher(text.text()).find()) {
            return calls(PasteSource.FETCH, text, CALL, '\\');
        }
        List<NamedValue> values = NamedValues.in(text, '\\');
        if (isObject(text)) {
            boolean archived = values.stream().anyMatch(NamedValue::archived);
            return collect(archived ? PasteSource.HAR : PasteSource.JSON, values, value -> NamedServer.near(value, values));
        }
        return inLines(text, values);
    }

    private static Candidates calls(PasteSource source, MarkedText text, Pattern call, char escape) {
        List<NamedValue> values = NamedValues.in(text, escape);
        Requests requests = Requests.in(text, call, escape);
        return collect(source, values, value -> requests.serverOf(value).or(() -> NamedServer.near(value, values)));
    }

    private static Candidates inLines(MarkedText text, List<NamedValue> values) {
        if (Parameters.isCookies(text)) {
            return collect(PasteSource.COOKIE, Parameters.ofCookies(text), Wrapping::noServer);
        }
        HeaderLines lines = HeaderLines.of(text);
        Candidates headers = collect(PasteSource.HEADER, lines.values(), lines::serverOf);
        if (!headers.tokens().isEmpty()) {
            return headers;
        }
        boolean isForm = Parameters.isForm(text);
        List<NamedValue> parameters = isForm ? Parameters.ofUrl(text) : Parameters.ofLinks(text);
        Candidates links = collect(PasteSource.URL, parameters, Wrapping::noServer);
        if (isForm) {
            return links;
        }
        // What was refused as a header is no token for what is before the damage.
        List<NamedValue> others = values.stream().filter(value -> !Names.isOfASecret(value.name()) || !lines.hold(value)).toList();
        Candidates named = collect(PasteSource.TEXT, others, value -> NamedServer.near(value, values));
        Parameters.ofRows(text).forEach(value -> named.add(value, Wrapping::noServer));
        if (named.refusedAt().isEmpty() && headers.refusedAt().isEmpty()) {
            Sentences.in(text).forEach(value -> named.add(value, Wrapping::noServer));
        }
        boolean linksFirst = !links.tokens().isEmpty() || (named.tokens().isEmpty() && Parameters.isLink(text));
        return linksFirst ? links.add(named).add(headers) : named.add(headers).add(links);
    }

    private static Candidates collect(PasteSource source, List<NamedValue> values, Function<NamedValue, Optional<String>> servers) {
        var candidates = new Candidates(source);
        add(values, candidates, servers, 0);
        return candidates;
    }

    private static void add(List<NamedValue> values, Candidates candidates, Function<NamedValue, Optional<String>> servers, int depth) {
        // What is sent as the authorization is the likeliest.
        Stream.of((Predicate<String>) Names::isAuthorization, Names::isOfAToken)
                .flatMap(kind -> values.stream().filter(value -> kind.test(value.name())))
                .filter(value -> !Names.isForRefreshing(value.scope().key()))
                .forEach(value -> candidates.add(value, servers));
        if (depth < DEEPEST) {
            values.forEach(value -> {
                List<NamedValue> inside = inside(value);
                if (!inside.isEmpty()) {
                    add(inside, candidates, inner -> NamedServer.near(inner, inside).or(() -> servers.apply(value)), depth + 1);
                }
            });
        }
    }

    // A value may be a wrapping itself: cookies, a URL, JSON in a string.
    private static List<NamedValue> inside(NamedValue value) {
        if (Names.isOfCookies(value.name()) || Parameters.isCookies(value.value())) {
            return Parameters.ofCookies(value.value());
        }
        if (Parameters.isUrl(value.value())) {
            return Parameters.ofUrl(value.value());
        }
        return isObject(value.value()) ? NamedValues.in(value.value(), '\\') : List.of();
    }

    private static boolean isObject(MarkedText text) {
        return OBJECT.matcher(text.text()).lookingAt();
    }
}
