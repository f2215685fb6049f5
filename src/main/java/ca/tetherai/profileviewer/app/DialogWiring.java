package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.CheckText;
import ca.tetherai.profileviewer.report.Diagnostics;
import ca.tetherai.profileviewer.settings.SettingsStore;
import ca.tetherai.profileviewer.token.TextFile;
import ca.tetherai.profileviewer.ui.WindowHost;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.about.AboutFacts;
import ca.tetherai.profileviewer.ui.check.CheckViewModel;
import ca.tetherai.profileviewer.ui.servers.ServersViewModel;
import ca.tetherai.profileviewer.ui.settings.NetworkViewModel;
import ca.tetherai.profileviewer.ui.settings.SettingsViewModel;
import ca.tetherai.profileviewer.ui.settings.TextSteps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;

/**
 * Makes the view models of the windows that the window opens, over the engine. For the UI thread only.
 *
 * @param shared what they are about
 * @param checkText the words of the connection check
 * @param defects hears of what can't be
 * @param life what is asked of all windows
 * @param messages the language of the window
 */
record DialogWiring(Shared shared, CheckText checkText, Consumer<Throwable> defects, WindowLife life, Messages messages) {

    /** All of them; {@code say} says something in passing. */
    WindowParts.Dialogs all(Supplier<Stage> stage, Diagnostics diagnostics, Consumer<String> say) {
        var host = new WindowHost(life::open, () -> stage.get().close(), life::quit, () -> showLogs(say),
                step -> life.choose(now -> now.withTextSize(TextSteps.from(now.textPercent(), step))));
        return new WindowParts.Dialogs(this::check, this::servers, this::settings,
                (file, whenRead) -> shared.tasks().start(() -> TextFile.read(file), whenRead, defects), shared.host().saves(), host,
                new AboutFacts(AppVersion.current(), () -> diagnostics.ofViewer(facts())));
    }

    private void showLogs(Consumer<String> say) {
        var folder = new LogFolder(shared.engine().logs(), shared.host().browser(), messages);
        shared.tasks().start(folder::make, made -> say.accept(folder.open(made)), defects);
    }

    private Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("JavaFX", System.getProperty("javafx.runtime.version", "unknown"));
        facts.put("Language", messages.locale().toLanguageTag());
        facts.put("Text size", life.preferences().textPercent() + " %");
        return facts;
    }

    private CheckViewModel check(ServerAddress server) {
        return new CheckViewModel(server, shared.engine()::check, checkText, shared.tasks(), defects);
    }

    private ServersViewModel servers() {
        SettingsStore settings = shared.engine().settings();
        return new ServersViewModel(settings.supplied().servers(), settings.own().servers(),
                change -> save(() -> settings.changeServers(change)), messages);
    }

    private SettingsViewModel settings() {
        SettingsStore settings = shared.engine().settings();
        var network = new NetworkViewModel(settings.supplied(), settings.own(),
                new NetworkViewModel.Tools(settings.directory()::resolve, shared.tasks(), defects,
                        (proxy, file) -> save(() -> settings.changeNetwork(proxy, file)), messages));
        return new SettingsViewModel(life::preferences, life::choose, settings::idleLimit,
                minutes -> save(() -> settings.changeIdleMinutes(minutes)), network);
    }

    private void save(Runnable change) {
        shared.tasks().start(() -> {
            change.run();
            return shared.engine().settings().takeNotices();
        }, life::settingsChanged, defects);
    }
}
