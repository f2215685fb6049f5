package ca.tetherai.profileviewer.fetch.authority;

import ca.tetherai.profileviewer.fetch.authority.AuthorityReading.Origin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The operating system's bundle: the first that there is of the places where systems keep it.
 *
 * @param places not empty
 */
public record BundleAuthorities(List<Path> places) implements AuthoritySource {

    /** Copies the list. */
    public BundleAuthorities {
        places = List.copyOf(places);
    }

    @Override
    public AuthorityReading read() {
        return bundle().read();
    }

    @Override
    public Object stamp() {
        return bundle().stamp();
    }

    // Where there is none, the first place stands for them all.
    private FileAuthorities bundle() {
        return new FileAuthorities(Origin.SYSTEM, places.stream().filter(Files::exists).findFirst().orElseGet(places::getFirst));
    }
}
