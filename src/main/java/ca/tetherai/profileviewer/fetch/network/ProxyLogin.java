package ca.tetherai.profileviewer.fetch.network;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A user's name and password for a proxy. Kept in memory only; says neither when it is printed. Immutable. */
public final class ProxyLogin {
    private final String credentials;

    private ProxyLogin(String credentials) {
        this.credentials = credentials;
    }

    /** A login; empty where the user name is, or has the colon that ends it on the wire (RFC 7617, section 2). */
    public static Optional<ProxyLogin> of(String user, String password) {
        return user.isEmpty() || user.contains(":") ? Optional.empty() : Optional.of(new ProxyLogin(user + ":" + password));
    }

    /** The value of {@code Proxy-Authorization}: Basic, in UTF-8 (RFC 7617, section 2.1). */
    public String basic() {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a proxy login";
    }
}
