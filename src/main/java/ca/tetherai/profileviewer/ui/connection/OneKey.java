package ca.tetherai.profileviewer.ui.connection;

/** Tells typing from pasting. */
final class OneKey {

    private OneKey() {
    }

    /** Whether a text became the other by one character more or less, anywhere in it. */
    static boolean changed(String before, String now) {
        String longer = before.length() > now.length() ? before : now;
        String shorter = before.length() > now.length() ? now : before;
        if (longer.length() - shorter.length() != 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }
}
