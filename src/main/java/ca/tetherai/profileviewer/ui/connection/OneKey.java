package ca.tetherai.profileviewer.ui.connection;

/** Tells typing from pasting. */
final class OneKey {

    private OneKey() {
    }

    /** Whether a text became the other by one character more, less or in place of another, anywhere in it. */
    static boolean changed(String before, String now) {
        int same = 0;
        while (same < Math.min(before.length(), now.length()) && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        String rest = before.substring(same);
        String other = now.substring(same);
        return isOneAway(rest, other) || isOneAway(other, rest)
                || (!rest.isEmpty() && !other.isEmpty() && rest.substring(1).equals(other.substring(1)));
    }

    private static boolean isOneAway(String longer, String shorter) {
        return !longer.isEmpty() && longer.substring(1).equals(shorter);
    }
}
