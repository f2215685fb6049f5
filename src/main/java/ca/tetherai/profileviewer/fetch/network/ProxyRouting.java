package ca.tetherai.profileviewer.fetch.network;

import ca.tetherai.profileviewer.fetch.ServerAddress;

/** Finds the way to a server. Thread-safe; may ask the operating system, so not for the UI thread. */
@FunctionalInterface
public interface ProxyRouting {

    /** The way to this server now. Direct for plain http. */
    Route route(ServerAddress server);
}
