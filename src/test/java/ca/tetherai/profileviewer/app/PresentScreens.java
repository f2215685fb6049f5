package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.demo.DemoAccount;

import java.util.List;

/** Present mode, in each tab. */
final class PresentScreens {

    private PresentScreens() {
    }

    static List<Screen> all() {
        return List.of(new Screen("present-profile", tour -> {
            tour.show(DemoAccount.COMPLETE);
            tour.tab(Tour.PROFILE);
            tour.present();
        }), tab("other-data", Tour.OTHER_DATA), tab("findings", Tour.FINDINGS), tab("json", Tour.JSON), tab("compare", Tour.COMPARE),
                new Screen("present-failure", tour -> tour.show(DemoAccount.SERVER_ERROR)), new Screen("profile-out-of-date", tour -> {
                    tour.present();
                    tour.tab(Tour.PROFILE);
                    tour.show(DemoAccount.COMPLETE);
                }));
    }

    private static Screen tab(String name, int number) {
        return new Screen("present-" + name, tour -> tour.tab(number));
    }
}
