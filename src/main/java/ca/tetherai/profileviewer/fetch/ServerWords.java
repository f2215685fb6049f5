package ca.tetherai.profileviewer.fetch;

import java.util.Optional;

/**
 * The server's own words about a failure, verbatim: the contract's error body, an RFC 9457 problem document, or a
 * {@code WWW-Authenticate: Bearer} header (RFC 6750). Untrusted text: shown as text, never as markup.
 *
 * @param error the contract's {@code error}, or what serves as one
 * @param details the contract's {@code details}, or what serves as one
 */
public record ServerWords(Optional<String> error, Optional<String> details) {}
