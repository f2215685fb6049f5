package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;

/**
 * A profile together with what was asked to get it.
 *
 * @param request whom it was asked of, and with which token
 * @param loaded what came
 */
public record Reading(FetchRequest request, FetchResult.Loaded loaded) {}
