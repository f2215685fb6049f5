import java.util.ArrayList;
import java.util.List;

/** What the machine has to have beside a JDK. */
final class Requirements {
    private Requirements() {
    }

    /** Ends the build at once, and names all that is missing in one sentence. */
    static void check(List<String> kinds) {
        var missing = new ArrayList<String>();
        for (String kind : kinds) {
            switch (kind) {
                case "deb" -> need(missing, "dpkg-deb", "dpkg");
                case "rpm" -> need(missing, "rpmbuild", "rpm");
                case "msi", "msi-machine" -> need(missing, "wix.exe", "WiX 4 or later");
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
        }
        if (!missing.isEmpty()) {
            throw new BuildException("To make " + String.join(" and ", kinds) + " this machine lacks: " + String.join(", ", missing) + ".");
        }
    }

    private static void need(List<String> missing, String program, String comesWith) {
        if (!Tool.exists(program)) {
            missing.add(comesWith);
        }
    }
}
