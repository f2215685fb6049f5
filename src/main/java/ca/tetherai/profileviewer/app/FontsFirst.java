package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ProfileClient;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/**
 * Has the fonts of an account's letters loaded on the asking thread, by measuring them in a text that no scene has. Otherwise the first
 * letter that needs another font (Chinese, emoji) freezes the window while JavaFX opens the system's fonts. Thread-safe, as its client is.
 */
public final class FontsFirst implements ProfileClient {
    private final ProfileClient client;

    /** Asks by way of {@code client}. */
    public FontsFirst(ProfileClient client) {
        this.client = client;
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

    private static void load(String letters) {
        if (letters.isEmpty()) {
            return;
        }
        Font plain = Font.getDefault();
        var bold = Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize());
        for (Font font : List.of(plain, bold, Font.font("monospace", plain.getSize()))) {
            var text = new Text(letters);
            text.setFont(font);
            // Lays it out.
            text.getLayoutBounds();
        }
    }
}
