package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.LogLevel;
import ca.tetherai.profileviewer.settings.Preferences;
import ca.tetherai.profileviewer.settings.ThemeChoice;
import ca.tetherai.profileviewer.ui.control.Described;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

/** The settings' controls, part by part. For the UI thread only. */
final class SettingsParts {
    private static final List<Integer> IDLE_MINUTES = List.of(5, 15, 30, 60, 0);

    private final SettingsForm form;
    private final SettingsViewModel model;
    private final Messages messages;
    private final ComboBox<Tongue> language;

    SettingsParts(SettingsForm form, SettingsViewModel model, Messages messages) {
        this.form = form;
        this.model = model;
        this.messages = messages;
        language = SettingsForm.choice("settingsLanguage", List.of(Tongue.values()),
                Tongue.of(model.now().get().language()), tongue -> messages.get(tongue.nameKey()),
                tongue -> model.choose().accept(now -> now.withLanguage(tongue.tag())));
    }

    /** What comes first. */
    Node first() {
        return language;
    }

    void appearance() {
        Preferences now = model.now().get();
        form.heading("settings.appearance");
        form.row("settings.language", "settings.language.help", language);
        form.row("settings.theme", "settings.theme.help",
                SettingsForm.choice("settingsTheme", List.of(ThemeChoice.SYSTEM, ThemeChoice.LIGHT, ThemeChoice.DARK),
                        now.theme().orElse(ThemeChoice.SYSTEM), theme -> messages.get(theme.nameKey()),
                        theme -> model.choose().accept(before -> before.withTheme(theme))));
        form.row("settings.contrast", "settings.contrast.help",
                SettingsForm.choice("settingsContrast", List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                        now.highContrast(), this::contrastName,
                        strong -> model.choose().accept(before -> before.withHighContrast(strong))));
        form.row("settings.textSize", "settings.textSize.help",
                SettingsForm.choice("settingsTextSize", sizes(now.textPercent()), now.textPercent(),
                        percent -> messages.format("settings.textSize.percent", percent),
                        percent -> model.choose().accept(before -> before.withTextSize(percent))));
    }

    private static List<Integer> sizes(int now) {
        return IntStream.concat(TextSteps.ALL.stream().mapToInt(Integer::intValue), IntStream.of(now)).distinct().sorted().boxed().toList();
    }

    void privacy() {
        form.heading("settings.privacy");
        int minutes = model.idleMinutes();
        List<Integer> all = Stream.concat(IDLE_MINUTES.stream(), Stream.of(minutes)).distinct().toList();
        form.row("settings.idle", "settings.idle.help",
                SettingsForm.choice("settingsIdle", all, minutes, this::idleName, model.chooseIdle()::accept));
        var unmasked = new CheckBox(messages.get("settings.copyPersonal"));
        unmasked.setId("settingsCopyPersonal");
        Described.help(unmasked, messages.get("settings.copyPersonal.help"));
        unmasked.setMnemonicParsing(false);
        unmasked.setSelected(model.now().get().copyPersonal().orElse(false));
        unmasked.selectedProperty().subscribe((_, now) -> model.choose().accept(before -> before.withCopyPersonal(now)));
        form.row(unmasked);
        form.note("settings.copyPersonal.help");
    }

    void waiting() {
        form.heading("settings.connection");
        Preferences now = model.now().get();
        form.row("settings.connect", "settings.connect.help",
                new SecondsSpinner("settingsConnect", Preferences.LONGEST_CONNECT, (int) now.connectWait().toSeconds(),
                        seconds -> model.choose().accept(before -> before.withWaits(seconds, (int) before.answerWait().toSeconds()))));
        form.row("settings.answer", "settings.answer.help",
                new SecondsSpinner("settingsAnswer", Preferences.LONGEST_ANSWER, (int) now.answerWait().toSeconds(),
                        seconds -> model.choose().accept(before -> before.withWaits((int) before.connectWait().toSeconds(), seconds))));
    }

    void log(Runnable showLogs) {
        form.heading("settings.log");
        form.row("settings.logLevel", "settings.logLevel.help",
                SettingsForm.choice("settingsLogLevel", List.of(LogLevel.WARN, LogLevel.INFO, LogLevel.DEBUG),
                        model.now().get().logLevel().orElse(LogLevel.INFO), level -> messages.get(level.nameKey()),
                        level -> model.choose().accept(before -> before.withLogLevel(level))));
        var folder = new Button(messages.get("command.LOG_FOLDER"));
        folder.setId("settingsLogFolder");
        folder.setMnemonicParsing(false);
        Described.help(folder, messages.get("logFolder.help"));
        folder.setOnAction(_ -> showLogs.run());
        form.row(folder);
    }

    private String contrastName(Optional<Boolean> strong) {
        return messages.get(strong.map(on -> on ? "settings.contrast.on" : "settings.contrast.off").orElse("settings.system"));
    }

    private String idleName(int minutes) {
        return minutes == 0 ? messages.get("settings.idle.never") : messages.format("settings.idle.minutes", minutes);
    }
}
