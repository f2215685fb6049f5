package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.settings.WindowPlace;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/** The first window as it opens: shown empty on the UI thread, while another thread makes what is to be in it. */
final class FirstWindow {
    private final CompletableFuture<WindowFrame> frame = new CompletableFuture<>();
    private @Nullable Wiring content;

    /** Shows it empty. For the UI thread. */
    void show(WindowFrame empty, Optional<WindowPlace> place) {
        frame.complete(empty);
        empty.show(place);
    }

    /** Makes what is to be in it. On any thread. */
    void make(Shared shared, WindowLife life, AppWindow.Spoken spoken) {
        content = new Wiring(shared, life, spoken, () -> frame.join().stage());
    }

    /** Its frame, once it is shown. */
    WindowFrame frame() {
        return frame.join();
    }

    /** What is to be in it, once that is made. */
    Wiring content() {
        return Objects.requireNonNull(content);
    }
}
