package ca.tetherai.profileviewer.gallery;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.report.MeaningText;
import ca.tetherai.profileviewer.support.Extras;
import ca.tetherai.profileviewer.support.FxToolkitExtension;
import ca.tetherai.profileviewer.support.FxWindow;
import ca.tetherai.profileviewer.support.Profiles;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.ui.extras.ExtrasView;
import ca.tetherai.profileviewer.ui.extras.ExtrasViewModel;
import ca.tetherai.profileviewer.ui.header.HeaderView;
import ca.tetherai.profileviewer.ui.header.HeaderViewModel;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsView;
import ca.tetherai.profileviewer.ui.profile.ProfileFormsViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the profile in each look and language, to be looked at: {@code mvn test -Dtest=Gallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class Gallery {
    private static final Path PICTURES = Path.of("target", "gallery");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-09-03T13:14:22Z"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({"light, en, 1280, 800", "light, en, 1024, 700", "dark, en, 1024, 700", "light, fr, 1024, 700", "dark, fr, 1024, 700",
            "light, en, 640, 480",
            "light, fr, 640, 480", "dark, fr, 640, 480"})
    void picturesOfEachAccount(String theme, String language, int width, int height, FxWindow window) throws IOException {
        var messages = Messages.of(Locale.of(language, "CA"));
        for (var account : accounts().entrySet()) {
            String look = String.join("-", account.getKey(), theme, language, width + "x" + height);
            boolean stale = account.getKey().equals("stale");
            window.show(width, height, theme.equals("dark"), () -> forms(messages, account.getValue(), stale));
            save(window, "forms-" + look);
            window.show(width, height, theme.equals("dark"), () -> extras(messages, account.getValue()));
            save(window, "extras-" + look);
        }
    }

    private static Map<String, Profile> accounts() {
        String sparse = """
                {"user": {"_id": "64ee9a8b1e7f2a0011223399", "email": "sam@acme.example", "departmentId": null, "designation": "",
                 "accessRole": "AUDITOR"}, "persona": {"leadProvider": "  ", "organization": null}}
                """;
        String unexpected = """
                {"user": {"_id": 64, "fullName": ["Alex", "Rep"], "callForwardingEnabled": "yes", "accessRole": "SALES_REP",
                 "conversationOpenPreference": {"mode": "always"}, "email": "a@b.example", "departmentId": null,
                 "persona": {"a": "a rather long object in place of an id, which needs more than one line", "b": [1, 2, 3, 4, 5, 6, 7, 8]}},
                 "persona": {"businessHours": {"monday": {"enabled": true, "start": "09:00", "end": "18:00"}, "tuesday": {"enabled": true}},
                  "leadProvider": "", "timezone": 5}}
                """;
        String lengthy = "A value that is far too long for one line of its column, and that goes on for a while. ".repeat(3);
        String deep = "{\"level\": ".repeat(30) + "1" + "}".repeat(30);
        String many = IntStream.range(0, 10_000).mapToObj(i -> "\"setting" + i + "\": " + i + ".0").collect(Collectors.joining(","));
        return Map.of("full", Profiles.full(), "stale", Profiles.full(), "noPersona",
                Profiles.of(
                        "{\"user\": {\"fullName\": \"Alex Rep\", \"accessRole\": \"ADMIN\", \"email\": \"alex@acme.example\"}, \"persona\": null}"),
                "sparse", Profiles.of(sparse), "unexpected", Profiles.of(unexpected), "long",
                Profiles.fullBut("\"Senior Account Executive\",\n  \"acc", "\"" + lengthy + "\",\n  \"acc"), "extras", Profiles
                        .fullBut("\"loginDisabled\": true",
                                "\"text\": \"" + lengthy
                                        + "\", \"nothing\": null, \"blank\": \"\", \"number\": 12345678901234567890.10, \"lines\": \"a\\nb\", "
                                        + "\"list\": [1, true, null], \"empty\": [], \"deep\": " + deep),
                "many", Profiles.fullBut("\"loginDisabled\": true", many));
    }

    private static BorderPane forms(Messages messages, Profile profile, boolean stale) {
        var forms = new ProfileFormsViewModel(messages, new MeaningText(messages, CLOCK, ZONE), _ -> {
        });
        forms.show(profile, Samples.meanings(profile));
        forms.staleProperty().set(stale);
        var page = page(messages, profile, stale);
        page.setCenter(new ProfileFormsView(forms, new Region(), messages, (_, _) -> {
        }));
        return page;
    }

    private static BorderPane extras(Messages messages, Profile profile) {
        var extras = Extras.viewModel(messages);
        Extras.show(extras, profile);
        var page = page(messages, profile, false);
        page.setCenter(new ExtrasView(extras, new SimpleBooleanProperty(true), messages, (_, _) -> {
        }));
        return page;
    }

    private static BorderPane page(Messages messages, Profile profile, boolean stale) {
        var header = new HeaderViewModel(messages, CLOCK, ZONE);
        header.show(profile, Samples.meanings(profile));
        header.staleSinceProperty().set(stale ? "15:14:22" : "");
        var page = new BorderPane();
        page.setTop(new HeaderView(header, messages));
        return page;
    }

    private static void save(FxWindow window, String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Png.of(window.snapshot()));
    }
}
