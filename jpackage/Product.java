import java.nio.file.Path;
import java.time.Instant;

/**
 * What is packed, and where.
 *
 * @param project the project's directory
 * @param version what it is a version of
 * @param time what files bear in packages: one for each version, so that packing again makes the same
 * @param traceability what Maven reports on its libraries
 * @param work where everything is made
 */
record Product(Path project, Version version, Instant time, Path traceability, Path work) {
    /** The name for people, and on Windows and macOS the name of the program's file. */
    static final String NAME = "Tether Profile Viewer";
    /** The name of the package and of the command. */
    static final String PACKAGE = "tether-profile-viewer";
    /** The name in menus, icons and metadata of the system: reverse domain name. */
    static final String ID = "ca.tetherai.profileviewer";
    /** Who makes it. */
    static final String VENDOR = "Tether AI";
    /** One line on what it is for. */
    static final String DESCRIPTION = "Shows the account behind a Tether API bearer token";
    /** The module and the class that start it. */
    static final String MAIN = "ca.tetherai.profileviewer/ca.tetherai.profileviewer.Main";

    /** A directory or file to make. */
    Path work(String name) {
        return work.resolve(name);
    }

    /** A source of a picture. */
    Path assets(String name) {
        return project.resolve("assets").resolve(name);
    }

    /** A template, or another source for packages. */
    Path source(String name) {
        return project.resolve("jpackage").resolve(name);
    }
}
