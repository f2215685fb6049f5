package ca.tetherai.profileviewer;

import ca.tetherai.profileviewer.app.Launcher;
import ca.tetherai.profileviewer.fetch.network.NetworkProperties;

/** Starts the viewer: reads the launch options, and prints what they ask for or opens the window. */
public final class Main {
    private Main() {
    }

    /** {@code args} are the launch options that {@code --help} lists. Leaves with an exit status other than 0 where they ask for more than a window. */
    public static void main(String[] args) {
        NetworkProperties.set();
        int status = new Launcher(System.out, System.err, System.in).launch(args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
