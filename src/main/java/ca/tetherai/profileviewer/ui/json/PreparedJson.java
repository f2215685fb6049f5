package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.json.lines.FormattedLines;
import ca.tetherai.profileviewer.json.lines.JsonIndex;
import ca.tetherai.profileviewer.json.lines.JsonPlaces;
import ca.tetherai.profileviewer.json.lines.LineRows;
import ca.tetherai.profileviewer.json.lines.ReceivedLines;

/**
 * A body that was gone through, both ways to show it. Immutable.
 *
 * @param index its lines
 * @param formatted its rows re-indented
 * @param received its rows as they were sent
 */
record PreparedJson(JsonIndex index, LineRows formatted, LineRows received) {

    /** Goes through a body that is JSON. Takes up to half a second: off the UI thread. */
    static PreparedJson of(String body) {
        JsonIndex index = JsonIndex.of(body);
        return new PreparedJson(index, new LineRows(new FormattedLines(index)), new LineRows(new ReceivedLines(index)));
    }

    /** Its rows, re-indented or as they were sent. */
    LineRows rows(boolean isFormatted) {
        return isFormatted ? formatted : received;
    }

    /** The line of the index that a place of the text is in. */
    int lineAt(int place) {
        return formatted.lines().lineAt(place);
    }

    /** The way between its lines and pointers. */
    JsonPlaces places() {
        return new JsonPlaces(index);
    }
}
