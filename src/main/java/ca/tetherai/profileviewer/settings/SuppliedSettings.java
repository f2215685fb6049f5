package ca.tetherai.profileviewer.settings;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file with which an administrator gives settings to all users of a machine. It is only ever read. */
final class SuppliedSettings {
    private static final Logger LOG = LoggerFactory.getLogger(SuppliedSettings.class);

    private SuppliedSettings() {
    }

    /**
     * What a file gives.
     *
     * @param directory where it lies; relative paths in it count from there
     */
    record Supplied(Settings settings, Optional<Path> directory, Optional<SettingsNotice> notice) {
        static Supplied nothing() {
            return new Supplied(Settings.defaults(), Optional.empty(), Optional.empty());
        }

        Optional<Path> authorityFile() {
            return directory.flatMap(settings::authorityFileFrom);
        }
    }

    /** Reads the first of the files that there is. Never throws. Blocking. */
    static Supplied load(List<Path> directories) {
        return directories.stream().map(SuppliedSettings::load).flatMap(Optional::stream).findFirst().orElseGet(Supplied::nothing);
    }

    private static Optional<Supplied> load(Path directory) {
        Path file = directory.resolve(SettingsFile.NAME);
        try {
            return Optional.of(new Supplied(SettingsJson.readFile(file).settings(), Optional.of(directory), Optional.empty()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException | NotSettingsException e) {
            LOG.warn("can't use the administrator's settings: {}", e.getClass().getSimpleName());
            return Optional.of(new Supplied(Settings.defaults(), Optional.empty(),
                    Optional.of(new SettingsNotice(SettingsNotice.Kind.SUPPLIED_UNUSABLE, file))));
        }
    }
}
