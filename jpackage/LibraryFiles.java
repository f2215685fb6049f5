import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a jar or jmod contributes to an image, by the paths that jlink's patterns see. */
final class LibraryFiles {
    private static final String JMOD = ".jmod";
    private static final String CLASSES = "classes/";

    private LibraryFiles() {
    }

    /** As {@code /module/path}. */
    static List<String> of(Path library) throws IOException {
        String file = library.getFileName().toString();
        boolean jmod = file.endsWith(JMOD);
        // Outside of jlink no finder reads a jmod; this build gives them their modules' names.
        String module = jmod ? file.substring(0, file.length() - JMOD.length())
                : ModuleFinder.of(library).findAll().iterator().next().descriptor().name();
        try (var archive = new ZipFile(library.toFile())) {
            return archive.stream().map(ZipEntry::getName)
                    .filter(name -> !jmod || name.startsWith(CLASSES))
                    .map(name -> "/" + module + "/" + (jmod ? name.substring(CLASSES.length()) : name))
                    .toList();
        }
    }
}
