package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;

/** The demo's accounts, and the parts of the window that show one. */
final class DemoScreens {

    private DemoScreens() {
    }

    static List<Screen> all() {
        return Stream.of(List.of(new Screen("demo-start", _ -> {
        }), new Screen("demo-accounts-open", tour -> tour.openChoice("demoAccount"))), accounts(), loading(), profile(),
                OtherTabScreens.all(),
                PresentScreens.all(), end()).flatMap(List::stream).toList();
    }

    private static List<Screen> accounts() {
        return EnumSet.complementOf(EnumSet.of(DemoAccount.SLOW))
                .stream()
                .map(account -> new Screen("account-" + account.id().toLowerCase(Locale.ROOT), tour -> tour.show(account)))
                .toList();
    }

    private static List<Screen> loading() {
        return List.of(new Screen("demo-loading", tour -> {
            tour.window().ask(DemoAccount.SLOW);
            ViewerWindow.await(() -> tour.window().isVisible("busy"));
        }), new Screen("demo-cancelled", tour -> {
            tour.press("cancelButton");
            tour.window().awaitEnd();
        }));
    }

    private static List<Screen> profile() {
        return List.of(expected("match", "alex@acme.example"), expected("other", "noor@acme.example"),
                expected("look-alike", "\u0430lex@acme.example"), expected("neither", "Mrs Alex of Acme"),
                new Screen("profile-row", tour -> {
                    tour.type("expectedAccount", "");
                    focus(tour, "user-email");
                }), new Screen("profile-copy-open", tour -> tour.openMenu("copySummary")),
                new Screen("dialog-link", tour -> row(tour, "persona-organizationWebsite", ".link-button")),
                new Screen("dialog-odd-characters", tour -> {
                    tour.show(DemoAccount.BYTE_TRAPS);
                    row(tour, "user-phoneNumber", ".odd-button");
                }));
    }

    private static Screen expected(String name, String account) {
        return new Screen("profile-expected-" + name, tour -> {
            if (name.equals("match")) {
                tour.show(DemoAccount.COMPLETE);
            }
            tour.type("expectedAccount", account);
        });
    }

    private static List<Screen> end() {
        return List.of(new Screen("demo-idle-cleared", tour -> {
            tour.pass(Duration.ofMinutes(16));
            ViewerWindow.touch(tour.window().stage());
        }));
    }

    private static void focus(Tour tour, String id) {
        Fx.run(tour.node(id, Node.class)::requestFocus);
    }

    // Presses a button of a field's row.
    private static void row(Tour tour, String id, String button) {
        Fx.run(() -> {
            Parent row = tour.node(id, Node.class).getParent();
            while (row.lookup(button) == null) {
                row = Objects.requireNonNull(row.getParent(), id);
            }
            ((Button) row.lookup(button)).fire();
        });
    }
}
