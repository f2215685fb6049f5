package ca.tetherai.profileviewer.meaning;

import java.util.List;
import java.util.regex.Pattern;

/** Hosts that are numbers. Browsers read more of them than the four that people know, as C did: "http://3232235777" opens 192.168.1.1 (WHATWG URL, "IPv4 parser"). */
final class NumberedHost {
    private static final int PARTS = 4;
    private static final Pattern PLAIN = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
    private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{0,8}|0[0-7]{0,11}|[1-9][0-9]{0,9}");

    private NumberedHost() {
    }

    /** Whether a browser takes an ASCII name for an IPv4 address that isn't the one which people read. */
    static boolean isDisguised(String host) {
        List<String> parts = HostName.labels(host);
        if (!isUnusual(host) || parts.size() > PARTS || !parts.stream().allMatch(part -> NUMBER.matcher(part).matches())) {
            return false;
        }
        // The last one stands for all bytes that are missing.
        long last = 1L << (Byte.SIZE * (PARTS + 1 - parts.size()));
        return number(parts.getLast()) < last && parts.stream().limit(parts.size() - 1L).allMatch(part -> number(part) < 1 << Byte.SIZE);
    }

    /** Whether a name ends in a number, so that browsers take it for an IPv4 address or refuse it, and isn't written as people write one. */
    static boolean isUnusual(String host) {
        return ENDS_IN_NUMBER.matcher(HostName.labels(host).getLast()).matches() && !PLAIN.matcher(host).matches();
    }

    private static long number(String part) {
        if (part.length() > 1 && Character.toLowerCase(part.charAt(1)) == 'x') {
            return part.length() == 2 ? 0 : Long.parseLong(part, 2, part.length(), 16);
        }
        return Long.parseLong(part, part.startsWith("0") ? 8 : 10);
    }
}
