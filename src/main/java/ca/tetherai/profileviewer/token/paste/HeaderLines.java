package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headers with credentials among lines, as requests have them (RFC 9112, section 2.1), one request or several, or as a browser's table of
 * headers gives them; and the server that each is sent to.
 */
final class HeaderLines {
    // A value goes on in a line that begins with a blank (RFC 9112, section 5.2), or that is no header and no word and stands between such.
    private static final Pattern LINE = Pattern.compile("^[ \\t>]*+([\\w-]++)[ \\t]*+:[ \\t]*+(\\S[^\\r\\n]*+(?:\\r?\\n(?:"
            + "[ \\t]++(?![\\w-]+[ \\t]*+:)[\\w.~+/=%-]++(?:;[^\\r\\n]*+)?(?![^\\r\\n])"
            + "|(?!" + Glyphs.WORD + "\\r?\\n)[\\w.~+/=-]++(?=\\r?\\n(?:[\\w.~+/=-]++\\r?\\n){0,9}+[\\w-]+:[ \\t])))*+)",
            Pattern.MULTILINE);
    // The name on one line and the value on the next, or in two columns. Without the scheme it may be anything.
    private static final Pattern CELLS = Pattern.compile(
            "^[ \\t>]*+([\\w-]++)(?:[ \\t]*+:?+[ \\t]*+\\r?\\n[ \\t>]*+|[ ]*+:?+[ ]*+\\t[ \\t]*+)(Bearer[ \\t]++\\S[^\\r\\n]*+)",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    // What somebody wrote behind it, or another header on the same line.
    private static final Pattern REMARK = Pattern.compile("(?<![ \\t])[ \\t]++(?:\\(|[-–][ \\t]|#|//)|,[ \\t]");
    // A request line, a sign between two of them in a file, or an empty line.
    private static final Pattern BEGINNING = Pattern.compile(
            "^[ \\t>]*(?:###|[A-Z]{3,7}[ \\t]+((?:https?://|/|\\{\\{|\\$|<|%)\\S*)(?:[ \\t]+HTTP/[\\d.]+)?[ \\t]*$|[ \\t]*+\\r?$)",
            Pattern.MULTILINE);
    private static final Pattern HOST = Pattern.compile("^[ \\t>]*(?:host|:authority)[ \\t]*+:?+\\s++([\\w.\\[\\]:-]+)[ \\t]*$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    // A log has a host, too. What only requests have, tells.
    private static final Pattern OF_REQUESTS = Pattern.compile(
            "^[ \\t>]*(?::(?:authority|method|path)|accept|user-agent|connection|origin|referer|sec-[\\w-]+)\\b",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private final MarkedText text;
    private final List<NamedValue> values;
    private final List<Request> requests = new ArrayList<>();

    /** One request, from a place of the first text to another. */
    private record Request(int from, int to, Optional<String> server) {}

    private HeaderLines(MarkedText text) {
        this.text = text;
        values = Stream.of(LINE, CELLS).flatMap(this::in).toList();
        int from = 0;
        Optional<MatchResult> line = Optional.empty();
        for (MatchResult next : BEGINNING.matcher(text.text()).results().toList()) {
            add(from, next.start(), line);
            from = next.start();
            line = Optional.of(next);
        }
        add(from, text.length(), line);
    }

    static HeaderLines of(MarkedText text) {
        return new HeaderLines(text);
    }

    /** The headers with credentials: authorization, cookies. */
    List<NamedValue> values() {
        return values;
    }

    /** Whether a value stands in one of them. */
    boolean hold(NamedValue value) {
        int place = value.value().place(0);
        return values.stream()
                .map(NamedValue::value)
                .anyMatch(header -> header.place(0) <= place && place < header.place(header.length()));
    }

    /** The server that the request with this header is for: of its request line, or its {@code Host} (RFC 9112, section 3.2). */
    Optional<String> serverOf(NamedValue header) {
        int place = header.value().place(0);
        return requests.stream().filter(request -> request.from() <= place && place < request.to()).findFirst().flatMap(Request::server);
    }

    private Stream<NamedValue> in(Pattern pattern) {
        return pattern.matcher(text.text())
                .results()
                .filter(line -> Names.isAuthorization(line.group(1)) || Names.isOfCookies(line.group(1)))
                .filter(line -> !line.group(2).startsWith("["))
                .map(line -> {
                    Matcher remark = REMARK.matcher(line.group(2));
                    boolean remarked = Names.isAuthorization(line.group(1)) && remark.find();
                    return new NamedValue(line.group(1), text.part(line.start(2), remarked ? line.start(2) + remark.start() : line.end(2)));
                });
    }

    private void add(int from, int to, Optional<MatchResult> line) {
        String block = text.text().substring(from, to);
        Optional<String> target = line.flatMap(match -> Optional.ofNullable(match.group(1)));
        Matcher host = HOST.matcher(block);
        Optional<String> server = target.flatMap(MentionedServer::ofRequest);
        boolean isRequest = target.isPresent() || OF_REQUESTS.matcher(block).find();
        if (server.isEmpty() && isRequest && host.find()) {
            Optional<String> first = Optional.of(MentionedServer.withScheme(host.group(1)));
            // Two hosts in one block are two requests that nothing parts.
            server = host.find() ? Optional.empty() : first;
        }
        requests.add(new Request(text.place(from), text.place(to), server));
    }
}
