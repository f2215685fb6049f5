package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Authorization headers among lines, as a request has them, or as a browser's table of headers gives them. */
final class HeaderLines {
    private static final Pattern LINE = Pattern.compile("^[ \\t>]*([\\w-]+)[ \\t]*:[ \\t]*(\\S[^\\r\\n]*)", Pattern.MULTILINE);
    // The name on one line and the value on the next, or in two columns. Without the scheme it may be anything.
    private static final Pattern CELLS = Pattern.compile(
            "^[ \\t>]*([\\w-]+)[ \\t]*:?[ \\t]*(?:\\t|\\r?\\n[ \\t>]*)(Bearer[ \\t]+\\S[^\\r\\n]*)",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private HeaderLines() {
    }

    static List<NamedValue> in(MarkedText text) {
        return Stream.of(LINE, CELLS).flatMap(pattern -> in(text, pattern)).toList();
    }

    private static Stream<NamedValue> in(MarkedText text, Pattern pattern) {
        Matcher line = pattern.matcher(text.text());
        return line.results()
                .filter(found -> Names.isAuthorization(found.group(1)) && !found.group(2).startsWith("["))
                .map(found -> new NamedValue(found.group(1), text.part(found.start(2), found.end(2)), false));
    }
}
