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
            .compile("(?:-Uri|\\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm))\\s+[\"'“]?(https?://[^\\s\"'”]+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern
            .compile("\\b(?:fetch|axios(?:\\.\\w+)?|request(?:s\\.\\w+)?)\\s*\\(\\s*[\"'`](https?://[^\\s\"'`]+)");
    private static final Pattern HEADER_LINE = Pattern.compile("^[ \\t>]*([\\w-]+)[ \\t]*:[ \\t]*(\\S[^\\r\\n]*)", Pattern.MULTILINE);
    // JSON in a JSON string in a JSON string; whoever goes further means no good.
    private static final int DEEPEST = 4;

    private Wrapping() {
    }

    static Candidates candidates(MarkedText given) {
        MarkedText text = unwrapped(given);
        Optional<CurlCommand> curl = CurlCommand.in(text);
        if (curl.isPresent()) {
            Optional<String> server = curl.get().url().flatMap(NamedServer::ofRequest);
            Candidates found = collect(PasteSource.CURL, curl.get().values(), 0).at(server);
            // A variable in the command, and its value before it; or the answer below it.
            return found.tokens().isEmpty() ? orElse(inNotation(text).at(server), found) : found;
        }
        if (Parameters.isLink(text)) {
            return collect(PasteSource.URL, Parameters.ofUrl(text), 0);
        }
        return inNotation(text);
    }

    private static Candidates orElse(Candidates first, Candidates second) {
        return first.tokens().isEmpty() ? second : first;
    }

    private static Candidates inNotation(MarkedText text) {
        boolean powershell = POWERSHELL.matcher(text.text()).find();
        List<NamedValue> values = NamedValues.in(text, powershell ? '`' : '\\');
        Matcher call = CALL.matcher(text.text());
        if (powershell) {
            Matcher url = POWERSHELL_URL.matcher(text.text());
            return collect(PasteSource.POWERSHELL, values, 0).at(url.find() ? NamedServer.ofRequest(url.group(1)) : Optional.empty());
        }
        if (call.find()) {
            return collect(PasteSource.FETCH, values, 0).at(NamedServer.ofRequest(call.group(1)));
        }
        if (isObject(text)) {
            boolean archived = values.stream().anyMatch(NamedValue::archived);
            return archived
                    ? collect(PasteSource.HAR, values, 0).at(NamedServer.ofArchive(values))
                    : collect(PasteSource.JSON, values, 0).at(NamedServer.in(values));
        }
        return inLines(text, values);
    }

    private static Candidates inLines(MarkedText text, List<NamedValue> values) {
        Candidates headers = collect(PasteSource.HEADER, headers(text), 0).at(NamedServer.ofHeaders(text));
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

    private static List<NamedValue> headers(MarkedText text) {
        return HEADER_LINE.matcher(text.text())
                .results()
                .filter(line -> Names.isAuthorization(line.group(1)))
                .map(line -> new NamedValue(line.group(1), text.part(line.start(2), line.end(2)), false))
                .toList();
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
                .map(NamedValue::value)
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

    // A fence of Markdown, quotation marks or angle brackets around the whole.
    private static MarkedText unwrapped(MarkedText given) {
        MarkedText text = given;
        int length;
        do {
            length = text.length();
            text = trimmed(text);
            text = withoutFence(text);
            text = unescaped(text);
            text = withoutQuotes(text);
        } while (text.length() < length);
        return text;
    }

    private static MarkedText trimmed(MarkedText text) {
        int start = 0;
        int end = text.length();
        while (start < end && Glyphs.isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && Glyphs.isBlank(text.text().codePointBefore(end))) {
            end -= Character.charCount(text.text().codePointBefore(end));
        }
        return text.part(start, end);
    }

    private static MarkedText withoutFence(MarkedText text) {
        Matcher fence = Pattern.compile("```\\w*\\s+(.*?)\\s*```", Pattern.DOTALL).matcher(text.text());
        return fence.matches() ? text.part(fence.start(1), fence.end(1)) : text;
    }

    // All of it as one string, of JSON for instance, with its own quotation marks escaped.
    private static MarkedText unescaped(MarkedText text) {
        if (!text.text().startsWith("\"") || !text.text().contains("\\\"")) {
            return text;
        }
        List<Lexeme> lexemes = Lexer.lexemes(text, '\\');
        return lexemes.size() == 1 ? lexemes.getFirst().text() : text;
    }

    private static MarkedText withoutQuotes(MarkedText text) {
        int end = text.length() - 1;
        int kind = text.length() < 2 ? -1 : "\"'`<“‘«(".indexOf(text.charAt(0));
        if (kind >= 0 && text.charAt(end) == "\"'`>”’»)".charAt(kind)) {
            return text.part(1, end);
        }
        return end > 0 && ",;".indexOf(text.charAt(end)) >= 0 ? text.part(0, end) : text;
    }
}
