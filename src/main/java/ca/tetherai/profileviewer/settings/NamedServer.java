package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.fetch.ServerAddress;

/**
 * A server that somebody gave a name.
 *
 * @param name what people call it; not blank
 * @param address where it is
 * @param environment what it is for
 */
public record NamedServer(String name, ServerAddress address, ServerEnvironment environment) {}
