package ca.tetherai.profileviewer.token.paste;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names under which tokens and servers stand in headers, JSON, query parameters, cookies and variables; {@code access_token} is {@code accessToken}. */
final class Names {
    private static final Pattern PREFIX = Pattern.compile("^(\\$?env:|\\$|x(?=[-_]))", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINTS = Pattern.compile("[-_]");
    private static final Set<String> OF_TOKENS = Set.of("token", "accesstoken", "jwt", "jwttoken", "idtoken", "authtoken", "bearertoken");
    private static final Set<String> OF_COOKIES = Set.of("cookie", "setcookie");
    private static final Set<String> OF_SERVERS = Set.of("server", "serverurl", "apiurl", "apibaseurl", "baseurl", "instanceurl",
            "endpoint");

    private Names() {
    }

    static boolean isOfAToken(String name) {
        return OF_TOKENS.contains(plain(name));
    }

    static boolean isAuthorization(String name) {
        return plain(name).equals("authorization");
    }

    static boolean isOfCookies(String name) {
        return OF_COOKIES.contains(plain(name));
    }

    static boolean isOfAServer(String name) {
        return OF_SERVERS.contains(plain(name));
    }

    private static String plain(String name) {
        return JOINTS.matcher(PREFIX.matcher(name.strip()).replaceFirst("")).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
