package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.support.RawServer;

import java.io.IOException;

/**
 * One state of the window, to be pictured and examined. It goes on from the one before it in {@link Screens}.
 *
 * @param name its file's name; what comes before the first hyphen is the group it belongs to
 * @param step how to get there from the screen before
 */
record Screen(String name, Step step) {

    /** What a person does to get there; at its end the screen need not be painted yet. */
    @FunctionalInterface
    interface Step {
        void take(Tour tour) throws IOException;
    }

    /** The group it is listed under. */
    String group() {
        return name.substring(0, name.indexOf('-'));
    }

    /** A failure of this answer from a server, asked with this token. */
    static Screen failure(String name, String answer, String token) {
        return new Screen(name, tour -> {
            try (var server = RawServer.answering(answer)) {
                tour.fetch(server.url("http"), token);
            }
        });
    }
}
