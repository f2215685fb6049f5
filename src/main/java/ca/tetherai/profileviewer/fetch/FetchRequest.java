package ca.tetherai.profileviewer.fetch;

import ca.tetherai.profileviewer.token.AccessToken;

/** Whom to ask, and with which token. Two requests are equal when they ask the same server for the same account. */
public record FetchRequest(ServerAddress server, AccessToken token) {}
