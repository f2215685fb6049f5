package ca.tetherai.profileviewer.fetch.network;

import java.nio.file.Path;
import java.util.List;

/**
 * What people and administrators can choose about connections. There is no choice that switches a check off.
 *
 * @param proxy which proxy
 * @param authorityFiles PEM files with certificate authorities that are trusted beside those of Java and of the operating system
 */
public record NetworkSettings(ProxyChoice proxy, List<Path> authorityFiles) {

    /** Copies the list. */
    public NetworkSettings {
        authorityFiles = List.copyOf(authorityFiles);
    }
}
