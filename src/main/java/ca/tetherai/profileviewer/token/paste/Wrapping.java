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
    private static final Pattern CALL = Pattern.compile("\\b(?:fetch|axios(?:\\.\\w+)?|request(?:s\\.\\w+)?)\\s*+\\(");
    private static final Pattern CALL_OF_ADDRESS = Pattern.compile(CALL.pattern() + "\\s*+[\"'`](https?://[^\\s\"'`]+)");
    private static final Pattern ANSWER = Pattern.compile("^[ \\t]*[{\\[]", Pattern.MULTILINE);
    private static final Pattern OBJECT = Pattern.compile("\\s*(?:\\{|\\[\\s*[{\\[\"'\\]\\d])");
    // JSON in a JSON string in a JSON string; whoever goes further means no good.
    private static final int DEEPEST = 4;

    private Wrapping() {
    }

    /** The tokens of a text as one sees it. */
    static Candidates candidates(MarkedText given) {
        MarkedText text = Envelope.opened(given);
        if (PowerShell.CURL.matcher(text.text()).find()) {
            return inPowerShell(text, PowerShell.CURL);
        }
        List<CurlCommand> commands = CurlCommands.in(text);
        if (!commands.isEmpty()) {
            return inCommands(text, commands);
        }
        if (PowerShell.REQUEST.matcher(text.text()).find()) {
            return inPowerShell(text, PowerShell.REQUEST);
        }
        return inNotation(text);
    }

    private static Candidates inCommands(MarkedText text, List<CurlCommand> commands) {
        var found = new Candidates(PasteSource.CURL);
        commands.forEach(command -> found.add(collect(PasteSource.CURL, command.values(), _ -> server(command))));
        if (!found.tokens().isEmpty()) {
            WrittenJwts.in(text)
                    .stream()
                    .filter(jwt -> JwtSignature.isWhole(jwt) && commands.stream().noneMatch(command -> command.holds(text, jwt)))
                    .forEach(found::add);
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
        var named = new MentionedServers(values);
        return collect(PasteSource.JSON, values, value -> named.near(value).or(() -> server(command)));
    }

    private static Optional<String> noServer(NamedValue value) {
        return Optional.empty();
    }

    private static Optional<String> server(CurlCommand command) {
        return command.url().flatMap(MentionedServer::ofRequest);
    }

    private static Candidates inNotation(MarkedText text) {
        List<NamedValue> values = NamedValues.in(text, '\\');
        if (CALL_OF_ADDRESS.matcher(text.text()).find()) {
            return calls(PasteSource.FETCH, values, Requests.in(text, CALL, '\\', Wrapping::address, values));
        }
        if (isObject(text)) {
            boolean archived = values.stream().anyMatch(NamedValue::archived);
            return collect(archived ? PasteSource.HAR : PasteSource.JSON, values, new MentionedServers(values)::near);
        }
        return inLines(text, values);
    }

    private static Optional<String> address(String call) {
        Matcher literal = CALL_OF_ADDRESS.matcher(call);
        return literal.lookingAt() ? Optional.of(literal.group(1)) : Optional.empty();
    }

    private static Candidates inPowerShell(MarkedText text, Pattern command) {
        List<NamedValue> values = NamedValues.in(text, PowerShell.ESCAPE);
        return calls(PasteSource.POWERSHELL, values, Requests.in(text, command, PowerShell.ESCAPE, PowerShell::address, values));
    }

    private static Candidates calls(PasteSource source, List<NamedValue> values, Requests requests) {
        var named = new MentionedServers(values);
        return collect(source, values, value -> requests.serverOf(value).or(() -> named.near(value)));
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
        Candidates named = collect(PasteSource.TEXT, others, new MentionedServers(values)::near);
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
                    var named = new MentionedServers(inside);
                    add(inside, candidates, inner -> named.near(inner).or(() -> servers.apply(value)), depth + 1);
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
