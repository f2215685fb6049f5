package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ProfileClient;
import java.lang.Character.UnicodeBlock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Has the fonts of an account's letters loaded before the account is shown, by measuring the letters in texts that no scene has: one block of
 * Unicode in one font at a time, so that the window lives between them. Otherwise the first account in Chinese with emoji has JavaFX open
 * all those fonts in one go. Each block is loaded once. Thread-safe, as its client is.
 *
 * <p>The measuring is done on the UI thread: on any other it can end the process, since Pango and JavaFX's use of it
 * ({@code PangoGlyphLayout.dispose} frees what another thread may have by then) are for one thread only. Seen with OpenJFX 25.0.4.
 */
public final class FontsFirst implements ProfileClient {
    private final ProfileClient client;
    private final Executor uiThread;
    private final Set<UnicodeBlock> loaded = ConcurrentHashMap.newKeySet();

    /** Asks by way of {@code client}, and measures on {@code uiThread}. */
    public FontsFirst(ProfileClient client, Executor uiThread) {
        this.client = client;
        this.uiThread = uiThread;
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
        FetchResult result = client.fetch(request);
        switch (result) {
            case FetchResult.Loaded loaded -> load(ForeignLetters.of(loaded.profile()));
            case FetchResult.Failed _,FetchResult.Cancelled _ -> {
            }
        }
        return result;
    }

    private void load(String letters) {
        try {
            for (String ofOneBlock : blocks(letters)) {
                for (var style : Style.values()) {
                    waitFor(new FutureTask<>(() -> measure(ofOneBlock, style.font()), null));
                }
            }
        } catch (InterruptedException e) {
            // Cancelled: the fonts are loaded when they are needed.
            Thread.currentThread().interrupt();
        }
    }

    private Collection<String> blocks(String letters) {
        return letters.codePoints()
                .boxed()
                .collect(Collectors.groupingBy(FontsFirst::block, LinkedHashMap::new,
                        Collectors.mapping(Character::toString, Collectors.joining())))
                .entrySet()
                .stream()
                .filter(block -> loaded.add(block.getKey()))
                .map(block -> block.getValue())
                .toList();
    }

    private static UnicodeBlock block(int letter) {
        return Objects.requireNonNullElse(UnicodeBlock.of(letter), UnicodeBlock.PRIVATE_USE_AREA);
    }

    private void waitFor(FutureTask<?> measuring) throws InterruptedException {
        uiThread.execute(measuring);
        try {
            measuring.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void measure(String letters, Font font) {
        var text = new Text(letters);
        text.setFont(font);
        // Lays it out.
        text.getLayoutBounds();
    }

    /** The styles that values are shown in. */
    private enum Style {
        PLAIN,
        BOLD,
        MONOSPACE;

        private Font font() {
            Font plain = Font.getDefault();
            return switch (this) {
                case PLAIN -> plain;
                case BOLD -> Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize());
                case MONOSPACE -> Font.font("monospace", plain.getSize());
            };
        }
    }
}
