package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.gallery.Png;
import ca.tetherai.profileviewer.support.Fx;
import ca.tetherai.profileviewer.support.FxToolkitExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the findings and of the expected account: {@code mvn test -Dtest=FindingsGallery}, then {@code target/gallery}. */
@ExtendWith(FxToolkitExtension.class)
class FindingsGallery {
    private static final Path PICTURES = Path.of("target", "gallery");
    private static final List<DemoAccount> ACCOUNTS = List.of(DemoAccount.COMPLETE, DemoAccount.NO_PERSONA, DemoAccount.SIGN_IN_DISABLED,
            DemoAccount.CONTACT_PROBLEMS, DemoAccount.BYTE_TRAPS, DemoAccount.ODD_ANSWER, DemoAccount.TOKEN_MISMATCH);

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"light, en, 1100, 800", "dark, fr, 1100, 800", "light, fr, 640, 480", "dark, en, 640, 480", "light, en, 1024, 700"})
    void picturesOfFindings(String theme, String language, int width, int height) throws IOException {
        String look = String.join("-", theme, language, width + "x" + height);
        try (var window = ViewerWindow.open(directory, width, height, "--theme", theme, "--locale", language, "--demo")) {
            TextField expected = window.node("expectedAccount", TextField.class);
            for (DemoAccount account : ACCOUNTS) {
                window.show(account);
                select(window, 0);
                save(window, "findings-" + account.id() + "-strip-" + look);
                select(window, 2);
                save(window, "findings-" + account.id() + "-" + look);
            }
            select(window, 0);
            window.show(DemoAccount.COMPLETE);
            Fx.run(() -> expected.setText("alex@acme.example"));
            save(window, "expected-match-" + look);
            Fx.run(() -> expected.setText("Alex@acme.example"));
            save(window, "expected-case-" + look);
            Fx.run(() -> expected.setText("noor@acme.example"));
            save(window, "expected-other-" + look);
            Fx.run(() -> expected.setText("\u0430lex@acme.example"));
            save(window, "expected-look-alike-" + look);
            Fx.run(() -> expected.setText("Mrs Alex of Acme"));
            save(window, "expected-neither-" + look);
        }
    }

    private static void select(ViewerWindow window, int tab) {
        Fx.run(() -> ((TabPane) window.stage().getScene().lookup(".tab-pane")).getSelectionModel().select(tab));
    }

    private static void save(ViewerWindow window, String name) throws IOException {
        Fx.settle(window.stage().getScene());
        Image picture = Fx.get(() -> window.stage().getScene().snapshot(null));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Png.of(picture));
    }
}
