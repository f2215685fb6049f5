package ca.tetherai.profileviewer.json.lines;

import ca.tetherai.profileviewer.text.FoldedText;

/**
 * A search through a JSON text, whatever the case and the accents: in the text as it was sent, and in what strings with escapes say. Takes some
 * tenths of a second for the largest bodies; ends early when its thread is interrupted. For one use, on any thread.
 */
public final class JsonSearch {
    /** How many hits are kept; that there are more is known. */
    public static final int MOST = 10_000;

    private final JsonIndex index;
    private final String needle;
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();

    private JsonSearch(JsonIndex index, String needle) {
        this.index = index;
        this.needle = needle;
    }

    /** What is found of what a person typed, blanks around it left away. */
    public static JsonHits of(String typed, JsonIndex index) {
        String needle = FoldedText.of(typed.strip()).text();
        var search = new JsonSearch(index, needle);
        if (needle.isEmpty()) {
            return new JsonHits(search.starts, search.ends, false);
        }
        return search.run();
    }

    private JsonHits run() {
        FoldedText sent = FoldedText.of(index.text());
        int said = nextSaid(0);
        int at = sent.text().indexOf(needle);
        var waiting = new IntList[]{new IntList(), new IntList()};
        int next = 0;
        while (starts.size() <= MOST && !Thread.currentThread().isInterrupted()) {
            // What strings say up to here, so that all come in their order.
            while (next == waiting[0].size() && said >= 0 && (at < 0 || said <= sent.placeOf(at))) {
                waiting = inString(said);
                next = 0;
                said = nextSaid(stringEnd(said));
            }
            boolean isSaid = next < waiting[0].size() && (at < 0 || waiting[0].get(next) < sent.placeOf(at));
            if (isSaid) {
                add(waiting[0].get(next), waiting[1].get(next));
                next++;
            } else if (at >= 0) {
                add(sent.placeOf(at), sent.placeOf(at + needle.length()));
                at = sent.text().indexOf(needle, at + needle.length());
            } else {
                break;
            }
        }
        return bounded();
    }

    private JsonHits bounded() {
        if (starts.size() <= MOST) {
            return new JsonHits(starts, ends, false);
        }
        var firstStarts = new IntList();
        var firstEnds = new IntList();
        for (int i = 0; i < MOST; i++) {
            firstStarts.add(starts.get(i));
            firstEnds.add(ends.get(i));
        }
        return new JsonHits(firstStarts, firstEnds, true);
    }

    private void add(int start, int end) {
        if (ends.size() == 0 || ends.get(ends.size() - 1) <= start) {
            starts.add(start);
            ends.add(end);
        }
    }

    // The next string with an escape in it; only strings have any.
    private int nextSaid(int from) {
        int escape = index.text().indexOf('\\', from);
        if (escape < 0) {
            return JsonIndex.NONE;
        }
        int line = index.lineAt(escape);
        return index.isNamed(line) && escape < index.nameEnd(line) ? index.start(line) : index.value(line);
    }

    private int stringEnd(int string) {
        return JsonScan.stringEnd(index.text(), string);
    }

    private IntList[] inString(int string) {
        String text = index.text();
        int end = stringEnd(string);
        var said = new StringBuilder();
        var places = new IntList();
        for (int at = string + 1; at < end - 1; at += JsonString.length(text, at)) {
            said.append(JsonString.unit(text, at));
            places.add(at);
        }
        places.add(end - 1);
        FoldedText folded = FoldedText.of(said.toString());
        var found = new IntList[]{new IntList(), new IntList()};
        for (int at = folded.text().indexOf(needle); at >= 0 && found[0].size() <= MOST; at = folded.text()
                .indexOf(needle, at + needle.length())) {
            found[0].add(places.get(folded.placeOf(at)));
            found[1].add(places.get(folded.placeOf(at + needle.length())));
        }
        return found;
    }
}
