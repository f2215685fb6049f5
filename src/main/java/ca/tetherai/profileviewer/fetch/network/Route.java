package ca.tetherai.profileviewer.fetch.network;

/** The way to a server. */
public sealed interface Route {

    /** Straight to it. */
    record Direct() implements Route {}

    /** Through a tunnel that a proxy opens ({@code CONNECT}, RFC 9110, section 9.3.6). */
    record Through(ProxyAddress proxy) implements Route {}
}
