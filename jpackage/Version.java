import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project's version, as each kind of package spells it.
 *
 * @param number three numbers, as MSI and macOS want them, the first of them at least 1, the first two at most 255, the third at most 65535
 * @param snapshot whether it comes before the release of that number
 */
record Version(String number, boolean snapshot) {
    private static final Pattern MAVEN = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,5})(-SNAPSHOT)?");

    /** Reads Maven's. */
    static Version of(String maven) {
        Matcher parts = MAVEN.matcher(maven);
        if (!parts.matches() || !isWithin(parts.group(1), 1, 255) || !isWithin(parts.group(2), 0, 255) || !isWithin(parts.group(3), 0, 65535)) {
            throw new BuildException("The version " + maven + " can't be packed: it has to be three numbers, 1.0.0 to 255.255.65535, with -SNAPSHOT or without.");
        }
        return new Version(parts.group(1) + "." + parts.group(2) + "." + parts.group(3), parts.group(4) != null);
    }

    private static boolean isWithin(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return least <= value && value <= most;
    }

    /** For .deb and .rpm, where {@code ~} sorts before the release. */
    String linux() {
        return snapshot ? number + "~snapshot" : number;
    }
}
