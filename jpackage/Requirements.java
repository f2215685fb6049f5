import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the machine has to have beside a JDK. */
final class Requirements {
    /** What the window of the rehearsal loads from the system, by the name that the linker has for it. */
    private static final Map<String, String> LIBRARIES = Map.of("libgtk-3.so.0", "GTK 3", "libXtst.so.6", "libXtst", "libfontconfig.so.1", "fontconfig");
    /** What jpackage has WiX 4 or later load. */
    private static final List<String> EXTENSIONS = List.of("WixToolset.UI.wixext", "WixToolset.Util.wixext");

    private Requirements() {
    }

    /** Ends the build at once, and names all that is missing in one sentence. */
    static void check(List<String> kinds) throws IOException {
        var missing = new ArrayList<String>();
        for (String kind : kinds) {
            switch (kind) {
                case "deb" -> need(missing, "dpkg-deb", "dpkg");
                case "rpm" -> need(missing, "rpmbuild", "rpm");
                case "msi", "msi-machine" -> needWix(missing);
                // The program as a directory is made in any case.
                case "app" -> {
                }
                case "dmg" -> need(missing, "hdiutil", "hdiutil, which is part of macOS");
                default -> throw new BuildException("There is no kind of installer called " + kind + ".");
            }
        }
        if (Target.current() == Target.LINUX) {
            // A rehearsal on the screen of whoever builds would take the focus from them.
            need(missing, "xvfb-run", "xvfb");
            need(missing, "xauth", "xauth");
            // For jlink.
            need(missing, "objcopy", "binutils");
            need(missing, "dbus-run-session", "dbus");
            // By its place: a user's PATH has it not on every system.
            missing.addAll(librariesNotIn(Tool.said("/sbin/ldconfig", "-p")));
            if (Tool.exists("fc-list") && Tool.said("fc-list").isBlank()) {
                missing.add("a font");
            }
        }
        if (!missing.isEmpty()) {
            throw new BuildException("To make " + String.join(" and ", kinds) + " this machine lacks: " + String.join(", ", missing.stream().distinct().toList()) + ".");
        }
    }

    private static void needWix(List<String> missing) throws IOException {
        if (Tool.exists("wix.exe")) {
            missing.addAll(extensionsNotIn(Tool.said("wix.exe", "extension", "list", "--global")));
        } else {
            missing.add("WiX 4 or later");
        }
    }

    /** What the window needs and the linker's list ({@code ldconfig -p}) has not; nothing where there is no list to go by. */
    static List<String> librariesNotIn(String listed) {
        return listed.isBlank() ? List.of()
                : LIBRARIES.keySet().stream().sorted().filter(library -> !listed.contains("\t" + library + " ")).map(LIBRARIES::get).toList();
    }

    /** Which extensions WiX's list of those for all projects has not, or calls damaged, as it does with those of another version. */
    static List<String> extensionsNotIn(String listed) {
        return EXTENSIONS.stream()
                .filter(extension -> listed.lines().noneMatch(line -> line.startsWith(extension + " ") && !line.contains("damaged")))
                .map(extension -> "WiX's extension " + extension)
                .toList();
    }

    private static void need(List<String> missing, String program, String comesWith) {
        if (!Tool.exists(program)) {
            missing.add(comesWith);
        }
    }
}
