package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.support.Fx;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;

/** The tabs beside the profile's. */
final class OtherTabScreens {

    private OtherTabScreens() {
    }

    static List<Screen> all() {
        return List.of(new Screen("other-data", tour -> {
            tour.show(DemoAccount.COMPLETE);
            tour.tab(Tour.OTHER_DATA);
        }), new Screen("other-selected", tour -> {
            TreeTableView<?> tree = tour.node("userExtras", TreeTableView.class);
            Fx.run(() -> {
                tree.getSelectionModel().select(0);
                tree.requestFocus();
            });
        }), new Screen("other-search", tour -> tour.type("extrasSearch", "a")),
                new Screen("other-search-none", tour -> tour.type("extrasSearch", "nowhere")), new Screen("findings-none", tour -> {
                    tour.type("extrasSearch", "");
                    tour.tab(Tour.FINDINGS);
                }), findings(DemoAccount.SIGN_IN_DISABLED), findings(DemoAccount.CONTACT_PROBLEMS), findings(DemoAccount.BYTE_TRAPS),
                findings(DemoAccount.ODD_ANSWER), findings(DemoAccount.TOKEN_MISMATCH), new Screen("json-formatted", tour -> {
                    tour.show(DemoAccount.COMPLETE);
                    tour.tab(Tour.JSON);
                }), new Screen("json-search", tour -> {
                    tour.type("jsonSearch", "organization");
                    Fx.run(tour.node("jsonSearch", Node.class)::requestFocus);
                }), new Screen("json-folded", tour -> {
                    Fx.run(tour.node("jsonView", Node.class)::requestFocus);
                    tour.window().robot().press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
                }), new Screen("json-received", tour -> {
                    tour.type("jsonSearch", "");
                    tour.show(DemoAccount.BYTE_TRAPS);
                    tour.press("jsonReceived");
                }), new Screen("compare-nothing", tour -> {
                    tour.press("jsonFormatted");
                    Fx.run(tour.window().menuItem("menuClear")::fire);
                    tour.show(DemoAccount.COMPLETE);
                    tour.tab(Tour.COMPARE);
                }), new Screen("compare-changes-strip", tour -> {
                    tour.tab(Tour.PROFILE);
                    tour.show(DemoAccount.REFRESHED);
                    tour.show(DemoAccount.REFRESHED);
                    ViewerWindow.await(() -> tour.window().isVisible("changesStrip"));
                }), new Screen("compare-refreshed", tour -> {
                    tour.tab(Tour.COMPARE);
                    ViewerWindow.await(() -> tour.window().isVisible("compareAll"));
                }), new Screen("compare-accounts", tour -> {
                    tour.show(DemoAccount.UNICODE);
                    ViewerWindow.await(() -> tour.window().isVisible("compareAll"));
                }), new Screen("compare-all", tour -> tour.window().fire("compareAll")));
    }

    private static Screen findings(DemoAccount account) {
        return new Screen("findings-" + account.id(), tour -> tour.show(account));
    }
}
