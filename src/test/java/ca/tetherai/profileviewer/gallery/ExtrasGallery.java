package ca.tetherai.profileviewer.gallery;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.ui.extras.ExtrasView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the other data: searched, with dates and automations, and one entry selected: {@code mvn test -Dtest=ExtrasGallery}. */
@ExtendWith(FxToolkitExtension.class)
class ExtrasGallery {
    private static final Path PICTURES = Path.of("target", "gallery");

    @ParameterizedTest
    @CsvSource({"light, en, 1100, 620", "dark, en, 1100, 620", "light, fr, 1100, 620", "light, en, 640, 330", "dark, fr, 640, 330"})
    void picturesOfTheOtherData(String theme, String language, int width, int height, FxWindow window) throws IOException {
        var messages = Messages.of(Locale.of(language, "CA"));
        String look = String.join("-", theme, language, width + "x" + height);
        String text = "A value that is far too long for one line of its column, and that goes on for a while. ".repeat(5);
        Profile profile = Profiles.fullBut("\"automations\": {\"64eeb2220000000000000071\": true}", """
                "automations": {"64eeb2220000000000000071": true, "64eeb2220000000000000072": {"enabled": false, "name": "Welcome message"},
                 "64eeb2220000000000000073": "perhaps", "64eeb2220000000000000074": {"status": "active", "name": "Follow-up"}},
                "seenAt": "2026-11-25T04:10:00+02:00", "birthday": "1990-02-28", "localTime": "2026-11-20T08:00",
                "settings": {"mail": {"signature": "Alex", "from": "alex@acme.example"}, "list": [1, 2.0, null, ""]},
                "note": \"""" + text + "\"");
        var model = Extras.viewModel(messages);
        Extras.show(model, profile);
        ExtrasView view = window.show(width, height, theme.equals("dark"),
                () -> new ExtrasView(model, new SimpleBooleanProperty(true), messages, (_, _) -> {
                }));
        save(window, "other-plain-" + look);
        Fx.run(() -> view.reveal("/user/createdAt"));
        save(window, "other-date-" + look);
        Fx.run(() -> view.reveal("/user/note"));
        save(window, "other-long-" + look);
        Fx.run(() -> model.search().textProperty().set("alex"));
        save(window, "other-search-" + look);
        Fx.run(() -> model.search().textProperty().set("on"));
        Fx.run(model.search()::next);
        save(window, "other-search-more-" + look);
        Fx.run(() -> model.search().textProperty().set("nowhere"));
        save(window, "other-search-none-" + look);
    }

    private static void save(FxWindow window, String name) throws IOException {
        window.settle();
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Png.of(window.snapshot()));
    }
}
