package ca.tetherai.profileviewer.soak;

import ca.tetherai.profileviewer.app.SoakWindow;
import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.settings.ThemeChoice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is done in the window, fetch by fetch: every answer there is, in another order each round, with all else that a person does in between. */
final class SoakDay {
    private static final List<String> DIALOGS = List.of("menuAbout", "menuServers", "menuSettings", "menuShortcuts");
    private static final List<String> COPIES = List.of("menuCopySummary", "menuCopyForm", "menuCopyJson", "menuCopyCurl");
    private static final String COPIED = "copied";
    private static final String SWAPPED = "compared the other way round";
    private static final int TABS = 5;

    private final SoakWindow window;
    private final DemoServer demo;
    private final SoakServer server;
    private final String nobody;
    private final List<Runnable> fetches = new ArrayList<>();
    // The same at each run.
    private final Random order = new Random(10);
    private final Map<String, Integer> acts = new TreeMap<>(Map.of(COPIED, 0, SWAPPED, 0));
    private int done;

    SoakDay(SoakWindow window, DemoServer demo, SoakServer server) throws IOException {
        this.window = window;
        this.demo = demo;
        this.server = server;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = "http://127.0.0.1:" + closed.getLocalPort();
        }
        Stream.of(DemoAccount.values()).filter(account -> account != DemoAccount.SLOW).forEach(account -> fetches.add(() -> ask(account)));
        Stream.of(SoakAnswer.values()).forEach(answer -> fetches.add(() -> ask(answer)));
        fetches.add(() -> window.fetch(nobody, demo.token(DemoAccount.COMPLETE)));
        fetches.add(this::refresh);
        fetches.add(() -> window
                .paste("curl -H 'Authorization: Bearer " + demo.token(DemoAccount.NO_PERSONA) + "' " + demo.address()
                        + "/api/user/profile"));
    }

    /** Goes on until so many fetches have been. */
    void goTo(int count) {
        for (; done < count; done++) {
            if (done % fetches.size() == 0) {
                Collections.shuffle(fetches, order);
            }
            fetches.get(done % fetches.size()).run();
            between(done);
        }
    }

    /** How often there was what can only be done where there is something for it. */
    Map<String, Integer> acts() {
        return acts;
    }

    private void count(String act, boolean happened) {
        acts.merge(act, happened ? 1 : 0, Integer::sum);
    }

    /** Back to the same account on the same tab, so that what is counted then can be compared. */
    void rest() {
        window.menu("menuClear");
        ask(DemoAccount.COMPLETE);
        window.refresh();
        for (int tab = TABS; tab >= 0; tab--) {
            window.tab(tab);
            window.settle();
        }
    }

    private void ask(DemoAccount account) {
        window.fetch(demo.address().toString(), demo.token(account));
    }

    private void ask(SoakAnswer answer) {
        server.answer(answer);
        String token = demo.token(DemoAccount.COMPLETE);
        if (answer.hasToBeCancelled()) {
            window.cancel(server.url(), token, server::awaitAsked);
        } else {
            window.fetch(server.url(), token);
        }
    }

    private void refresh() {
        ask(DemoAccount.REFRESHED);
        window.refresh();
    }

    private void between(int number) {
        if (number % 3 == 0) {
            window.tab(number / 3);
            window.settle();
        }
        if (number % 4 == 0) {
            count(COPIED, window.menuIfThere(COPIES.get(number / 4 % COPIES.size())));
        }
        if (number % 10 == 0) {
            count(SWAPPED, window.pressIfThere("compareSwap"));
        }
        if (number % 16 == 0) {
            presentAndBack();
        }
        if (number % 25 == 0) {
            window.prefer(now -> now.withTheme(ThemeChoice.DARK));
            window.prefer(now -> now.withTheme(ThemeChoice.LIGHT));
        }
        if (number % 30 == 0) {
            window.prefer(now -> now.withTextSize(150));
            window.prefer(now -> now.withTextSize(100));
        }
        if (number % 33 == 0) {
            window.openAndClose(DIALOGS.get(number / 33 % DIALOGS.size()));
        }
        if (number % 40 == 0) {
            window.prefer(now -> now.withLanguage(Optional.of("fr")));
            window.prefer(now -> now.withLanguage(Optional.of("en")));
        }
        if (number % 50 == 0) {
            window.menu("menuClear");
            window.openAndClose("menuNewWindow");
        }
        if (number % 70 == 0) {
            window.fetchInAnother(demo.address().toString(), demo.token(DemoAccount.COMPLETE));
        }
    }

    private void presentAndBack() {
        window.menu("menuPresent");
        window.settle();
        window.menu("menuPresent");
    }
}
