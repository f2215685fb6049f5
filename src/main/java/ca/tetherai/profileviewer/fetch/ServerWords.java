package ca.tetherai.profileviewer.fetch;

import java.util.Optional;

/**
 * The server's own words about a failure, verbatim: the contract's {@code error} and {@code details}, an RFC 9457 problem's {@code title}
 * and {@code detail}, or the {@code error} and {@code error_description} of a {@code WWW-Authenticate: Bearer} header (RFC 6750). Untrusted
 * text: shown as text, never as markup.
 */
public record ServerWords(Optional<String> error, Optional<String> details) {}
