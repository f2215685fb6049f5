package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The requests that a program makes by calls or commands, and which of them a token in its text is for. */
final class Requests {
    private static final Pattern URL = Pattern.compile("((?<!\\S)-[A-Za-z]+:?\\s+)?[\"'“]?(https?://[^\\s\"'`”’)]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_REQUEST = Pattern.compile("-Uri:?\\s+", Pattern.CASE_INSENSITIVE);
    // Whoever sends credentials says so, by any of these words.
    private static final Pattern CREDENTIALS = Pattern.compile("auth|bearer|token|header|session|cookie|credential",
            Pattern.CASE_INSENSITIVE);
    private static final String OPENING = "({[";
    private static final String CLOSING = ")}]";
    private static final String QUOTES = "\"'`";
    private static final String CONTINUES = ",+|`\\^=";

    private final List<Request> requests;

    /** One call, from a place of the first text to another. */
    private record Request(int from, int to, Optional<String> server, boolean withCredentials) {}

    private Requests(List<Request> requests) {
        this.requests = requests;
    }

    /**
     * The calls of a program.
     *
     * @param start how one begins
     * @param escape what takes a quotation mark its meaning
     */
    static Requests in(MarkedText text, Pattern start, char escape) {
        List<MatchResult> starts = start.matcher(text.text()).results().toList();
        var requests = new ArrayList<Request>();
        for (int index = 0; index < starts.size(); index++) {
            int from = starts.get(index).start();
            int limit = index + 1 < starts.size() ? starts.get(index + 1).start() : text.length();
            requests.add(request(text, from, endOfStatement(text.text(), from, limit, escape)));
        }
        return new Requests(requests);
    }

    /** The server of the request that a value stands in; else of the only server that is asked with credentials. */
    Optional<String> serverOf(NamedValue value) {
        int place = value.value().place(0);
        Optional<Request> around = requests.stream()
                .filter(request -> request.from() <= place && place < request.to())
                .reduce((_, last) -> last);
        if (around.isPresent()) {
            return around.get().server();
        }
        List<Optional<String>> servers = requests.stream().filter(Request::withCredentials).map(Request::server).distinct().toList();
        return servers.size() == 1 ? servers.getFirst() : Optional.empty();
    }

    private static Request request(MarkedText text, int from, int to) {
        String call = text.text().substring(from, to);
        // Another option's address, a proxy's for instance, is not asked.
        Optional<String> server = URL.matcher(call)
                .results()
                .filter(url -> url.group(1) == null || OF_A_REQUEST.matcher(url.group(1)).matches())
                .findFirst()
                .flatMap(url -> NamedServer.ofRequest(url.group(2)));
        boolean withCredentials = CREDENTIALS.matcher(URL.matcher(call).replaceAll("")).find();
        return new Request(text.place(from), text.place(to), server, withCredentials);
    }

    /**
     * Where the statement that begins at {@code from} ends: at the end of a line, or at a semicolon, outside of brackets and quotation marks; at
     * {@code limit} at the latest.
     */
    static int endOfStatement(String text, int from, int limit, char escape) {
        int depth = 0;
        int quote = -1;
        int last = ' ';
        for (int at = from; at < limit; at++) {
            char character = text.charAt(at);
            boolean isLast = Glyphs.isLineBreak(character) && CONTINUES.indexOf(last) < 0;
            if (quote < 0 && depth <= 0 && (character == ';' || isLast)) {
                return at;
            }
            if (character == escape && quote != '\'' && at + 1 < text.length() && !Glyphs.isSpace(text.charAt(at + 1))) {
                at++;
            } else if (quote >= 0) {
                quote = character == quote ? -1 : quote;
            } else if (QUOTES.indexOf(character) >= 0 && character != escape) {
                quote = character;
            } else {
                depth += OPENING.indexOf(character) >= 0 ? 1 : 0;
                depth -= CLOSING.indexOf(character) >= 0 ? 1 : 0;
            }
            last = Glyphs.isSpace(character) ? last : character;
        }
        return limit;
    }
}
