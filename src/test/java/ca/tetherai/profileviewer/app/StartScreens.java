package ca.tetherai.profileviewer.app;

import java.util.List;
import java.util.stream.Stream;

/** A window without the demo: the first start, tokens, failures, and the dialogs. */
final class StartScreens {

    private StartScreens() {
    }

    static List<Screen> damagedSettings() {
        return List.of(new Screen("start-settings-damaged", _ -> {
        }));
    }

    static List<Screen> andFailures() {
        return Stream.of(start(), TokenScreens.all(), FailureScreens.all(), DialogScreens.all()).flatMap(List::stream).toList();
    }

    private static List<Screen> start() {
        return List.of(new Screen("start-first", _ -> {
        }), new Screen("start-servers-open", tour -> tour.openChoice("serverField")),
                new Screen("start-menu-file", tour -> tour.openMenu(0)), new Screen("start-menu-edit", tour -> tour.openMenu(1)),
                new Screen("start-menu-view", tour -> tour.openMenu(2)),
                new Screen("start-address-wrong", tour -> tour.fetch("htp:/nowhere", "a-token")),
                new Screen("start-token-missing", tour -> tour.fetch("https://api.acme.example", "")));
    }
}
