package ca.tetherai.profileviewer.token.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the curl (and wget) commands that a text is or holds. */
final class CurlCommands {
    private static final Pattern START = Pattern.compile("(?:^|[\\s;&|($>/\\\\\"'`])((?:curl|wget)(?:\\.exe)?)[\"']?(?=[\\s\\\\^`])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTIONS = Pattern.compile("[ \\t]*+\\r?\\n[ \\t>]*+(?=[-–—][-–—A-Za-z]|[\"'])");
    private static final Set<String> NEXT = Set.of("--next", "-:");
    private static final String QUOTES = "\"'`";

    private CurlCommands() {
    }

    static List<CurlCommand> in(MarkedText text) {
        List<MatchResult> starts = START.matcher(text.text()).results().toList();
        var commands = new ArrayList<CurlCommand>();
        for (int index = 0; index < starts.size(); index++) {
            MatchResult start = starts.get(index);
            int limit = index + 1 < starts.size() ? starts.get(index + 1).start() : text.length();
            int end = endOf(text.text(), start.start(1), limit);
            List<CurlCommand> quoted = requests(quoted(text, start.start(1), limit), start.start(1), end);
            commands.addAll(quoted.isEmpty() ? requests(text.part(start.end(), Math.max(start.end(), end)), start.start(1), end) : quoted);
        }
        return commands;
    }

    // With the lines that go on with options: what marked the line before as unfinished may be lost.
    private static int endOf(String text, int start, int limit) {
        int end = Statement.end(text, start, limit, '\\');
        Matcher next = OPTIONS.matcher(text);
        while (end < limit && next.region(end, limit).lookingAt()) {
            end = Statement.end(text, next.end(), limit, '\\');
        }
        return end;
    }

    // A command in a sentence, or given to another one: as all of what is in the quotation marks.
    private static MarkedText quoted(MarkedText text, int start, int end) {
        int kind = start == 0 ? -1 : QUOTES.indexOf(text.charAt(start - 1));
        var command = new MarkedText.Builder(text);
        int at = start;
        while (kind >= 0 && at < end && text.charAt(at) != QUOTES.charAt(kind)) {
            boolean escaped = kind == 0 && text.charAt(at) == '\\' && at + 1 < end;
            if (!escaped) {
                command.add(text.charAt(at), text, at);
            }
            at = escaped ? Escapes.unescape(text, at, command) : at + 1;
        }
        MarkedText whole = command.build();
        int name = whole.text().indexOf(' ');
        return whole.from(name < 0 ? whole.length() : name);
    }

    private static List<CurlCommand> requests(MarkedText words, int start, int end) {
        var found = new ArrayList<CurlCommand>();
        var request = new ArrayList<MarkedText>();
        for (MarkedText word : ShellWords.of(words)) {
            if (NEXT.contains(word.text())) {
                CurlCommand.of(request, start, end).ifPresent(found::add);
                request.clear();
            } else {
                request.add(word);
            }
        }
        CurlCommand.of(request, start, end).ifPresent(found::add);
        return found;
    }
}
