package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The requests that a program makes by calls or commands, and which of them a token in its text is for. */
final class Requests {
    // Whoever sends credentials says so, by any of these words.
    private static final Pattern CREDENTIALS = Pattern.compile("authori[sz]ation|bearer|token|headers|session|cookie|auth=",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'`”’)]+", Pattern.CASE_INSENSITIVE);

    private final List<Request> requests;

    /** One call, from a place of the first text to another; with credentials, if these stand elsewhere. */
    private record Request(int from, int to, Optional<String> server, boolean withCredentials) {}

    private Requests(List<Request> requests) {
        this.requests = requests;
    }

    /**
     * The calls of a program.
     *
     * @param start how one begins
     * @param escape what takes a quotation mark its meaning
     * @param address the address that a call asks, as it stands there
     * @param values what has a name in the text
     */
    static Requests in(MarkedText text, Pattern start, char escape, Function<String, Optional<String>> address, List<NamedValue> values) {
        int[] secrets = values.stream()
                .filter(value -> Names.isOfASecret(value.name()) && BareToken.read(value.value()) instanceof BareToken.Reading.Token)
                .mapToInt(value -> value.value().place(0))
                .sorted()
                .toArray();
        List<MatchResult> starts = start.matcher(text.text()).results().toList();
        var requests = new ArrayList<Request>();
        for (int index = 0; index < starts.size(); index++) {
            int from = starts.get(index).start();
            int limit = index + 1 < starts.size() ? starts.get(index + 1).start() : text.length();
            int to = Statement.end(text.text(), from, limit, escape);
            String call = text.text().substring(from, to);
            boolean hasItsOwn = firstFrom(secrets, text.place(from)) < text.place(to);
            boolean withCredentials = !hasItsOwn && CREDENTIALS.matcher(URL.matcher(call).replaceAll("")).find();
            requests.add(
                    new Request(text.place(from), text.place(to), address.apply(call).flatMap(MentionedServer::ofRequest),
                            withCredentials));
        }
        return new Requests(requests);
    }

    private static int firstFrom(int[] places, int from) {
        int found = Arrays.binarySearch(places, from);
        int index = found < 0 ? -found - 1 : found;
        return index < places.length ? places[index] : Integer.MAX_VALUE;
    }

    /** The server of the request that a value stands in; else of the only server that is asked with credentials that stand elsewhere. */
    Optional<String> serverOf(NamedValue value) {
        int place = value.value().place(0);
        Optional<Request> around = around(place);
        if (around.isPresent()) {
            return around.get().server();
        }
        List<Optional<String>> servers = requests.stream().filter(Request::withCredentials).map(Request::server).distinct().toList();
        return servers.size() == 1 ? servers.getFirst() : Optional.empty();
    }

    private Optional<Request> around(int place) {
        return requests.stream().filter(request -> request.from() <= place && place < request.to()).findFirst();
    }
}
