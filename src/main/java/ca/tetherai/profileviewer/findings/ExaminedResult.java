package ca.tetherai.profileviewer.findings;

import ca.tetherai.profileviewer.fetch.FetchResult;

import java.util.Optional;

/**
 * How a fetch ended, and what came of looking closely at the account that it brought.
 *
 * @param result how it ended
 * @param examined of an account only
 */
public record ExaminedResult(FetchResult result, Optional<Examined> examined) {}
