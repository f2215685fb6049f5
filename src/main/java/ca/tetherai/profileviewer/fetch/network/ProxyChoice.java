package ca.tetherai.profileviewer.fetch.network;

/** Which proxy https connections go through. Plain http goes to this machine only, so never through one. */
public sealed interface ProxyChoice {

    /** The one that the operating system or the environment ({@code HTTPS_PROXY}, {@code NO_PROXY}) names, if any. */
    record Automatic() implements ProxyChoice {}

    /** None, whatever the system says. */
    record None() implements ProxyChoice {}

    /** This one. */
    record Manual(ProxyAddress address) implements ProxyChoice {}
}
