package ca.tetherai.profileviewer.app;

import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.report.CheckText;
import ca.tetherai.profileviewer.settings.SettingsNotice;
import ca.tetherai.profileviewer.settings.SettingsStore;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.token.TextFile;
import ca.tetherai.profileviewer.ui.WindowParts;
import ca.tetherai.profileviewer.ui.check.CheckViewModel;
import ca.tetherai.profileviewer.ui.copy.SaveDialog;
import ca.tetherai.profileviewer.ui.menu.WindowMenu;
import ca.tetherai.profileviewer.ui.network.NetworkViewModel;
import ca.tetherai.profileviewer.ui.servers.ServersViewModel;

import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the view models of the windows that the window opens, over the engine. For the UI thread only.
 *
 * @param engine what they are about
 * @param tasks takes reading, writing and connecting off the UI thread
 * @param checkText the words of the connection check
 * @param defects hears of what can't be
 * @param changed hears that the settings changed, and what there is to say of it
 */
record DialogModels(Engine engine, TaskRunner tasks, CheckText checkText, Consumer<Throwable> defects,
        Consumer<List<SettingsNotice>> changed) {

    WindowParts.Dialogs all(Messages messages, SaveDialog saves) {
        SettingsStore settings = engine.settings();
        return new WindowParts.Dialogs(this::check, () -> servers(messages), () -> network(messages),
                (file, whenRead) -> tasks.start(() -> TextFile.read(file), whenRead, defects), saves,
                new WindowMenu.Idle(settings::idleLimit, minutes -> save(() -> settings.changeIdleMinutes(minutes))), AppVersion.current());
    }

    private CheckViewModel check(ServerAddress server) {
        return new CheckViewModel(server, engine::check, checkText, tasks, defects);
    }

    private ServersViewModel servers(Messages messages) {
        SettingsStore settings = engine.settings();
        return new ServersViewModel(settings.supplied().servers(), settings.own().servers(),
                change -> save(() -> settings.changeServers(change)), messages);
    }

    private NetworkViewModel network(Messages messages) {
        SettingsStore settings = engine.settings();
        return new NetworkViewModel(settings.supplied(), settings.own(),
                new NetworkViewModel.Tools(settings.directory()::resolve, tasks, defects,
                        (proxy, file) -> save(() -> settings.changeNetwork(proxy, file)), messages));
    }

    private void save(Runnable change) {
        tasks.start(() -> {
            change.run();
            return engine.settings().takeNotices();
        }, changed, defects);
    }
}
