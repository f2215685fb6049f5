package ca.tetherai.profileviewer.token.paste;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names under which tokens and servers stand in headers, JSON, query parameters, cookies and variables; {@code access_token} is {@code accessToken}. */
final class Names {
    private static final int LONGEST = 60;
    private static final List<String> PREFIXES = List.of("$env:", "env:", "$", "@", "x-", "x_", "__host-", "__secure-", "_");
    private static final Set<String> OF_TOKENS = Set.of("token", "accesstoken", "jwt", "jwttoken", "idtoken", "authtoken", "bearertoken");
    // TETHER_TOKEN, but no token of another kind.
    private static final Pattern VARIABLE = Pattern
            .compile("\\$?(?:[Ee][Nn][Vv]:)?(?![A-Z0-9_]*(?:REFRESH|CSRF|XSRF|PAGE|SYNC|PUSH|DEVICE))[A-Z][A-Z0-9_]{0,40}_(?:TOKEN|JWT)");
    private static final Set<String> OF_COOKIES = Set.of("cookie", "setcookie");
    private static final Set<String> OF_SERVERS = Set.of("server", "serverurl", "serveraddress", "apihost", "apiserver",
            "apiurl", "apibase", "apibaseurl", "apiendpoint", "baseurl", "instanceurl");

    private static final Set<String> OF_ADDRESSES = Set.of("url", "uri", "href", "address");

    private Names() {
    }

    static boolean isOfAToken(String name) {
        return OF_TOKENS.contains(plain(name)) || VARIABLE.matcher(name.strip()).matches();
    }

    static boolean isAuthorization(String name) {
        return plain(name).equals("authorization");
    }

    /** Whether tokens stand under it, alone or after a scheme. */
    static boolean isOfASecret(String name) {
        return isOfAToken(name) || isAuthorization(name);
    }

    static boolean isOfCookies(String name) {
        return OF_COOKIES.contains(plain(name));
    }

    static boolean isOfAServer(String name) {
        return OF_SERVERS.contains(plain(name));
    }

    static boolean isForRefreshing(String name) {
        return plain(name).contains("refresh");
    }

    static boolean isOfAHost(String name) {
        return plain(name).equals("host");
    }

    static boolean isOfAnAddress(String name) {
        return OF_ADDRESSES.contains(plain(name));
    }

    // "$env:X-Access_Token" is "accesstoken".
    private static String plain(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        // "headers.Authorization" is "Authorization".
        String lower = name.strip().substring(Math.max(0, name.strip().lastIndexOf('.') + 1)).toLowerCase(Locale.ROOT);
        String bare = lower.substring(PREFIXES.stream().filter(lower::startsWith).findFirst().orElse("").length());
        return bare.replace("-", "").replace("_", "");
    }
}
