package ca.tetherai.profileviewer.fetch.check;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.authority.AuthorityProblem;
import ca.tetherai.profileviewer.fetch.network.CertificateFacts;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;

/** Something that a step found out. */
public sealed interface CheckFact {

    /** There is no proxy on the way. */
    record Straight() implements CheckFact {}

    /** A proxy is on the way. */
    record ThroughProxy(ProxyAddress proxy) implements CheckFact {}

    /** The name has this address. */
    record Address(String address) implements CheckFact {}

    /** Something listens there. */
    record Connected(String addressAndPort) implements CheckFact {}

    /** There is no connection there. */
    record NotConnected(String addressAndPort, FailureCode why) implements CheckFact {}

    /** The proxy said this of the tunnel. */
    record TunnelStatus(int status) implements CheckFact {}

    /** How the connection is encrypted. */
    record Encrypted(String protocol, String cipher) implements CheckFact {}

    /** A certificate that the server showed, trusted or not: its own first, then whose it is signed by. */
    record Certificate(CertificateFacts facts) implements CheckFact {}

    /** A file of authorities that was chosen doesn't count, or not all of it. */
    record AuthorityFile(String name, AuthorityProblem problem) implements CheckFact {}

    /** The server answered, without a token, with this status. */
    record Answered(int status) implements CheckFact {}
}
