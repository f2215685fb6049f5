package ca.tetherai.profileviewer.settings;

import ca.tetherai.profileviewer.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that a user's {@link Settings} live in: {@value #NAME}, one JSON object. Other windows and other copies of the viewer may change it at
 * any time; none undoes what another did. Blocking. Thread-safe. A damaged one, or one of a newer version, is set aside under another name, never
 * written over.
 */
public final class SettingsFile {
    /** The file's name. */
    public static final String NAME = "settings.json";

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;
    private final SettingsLock lock;

    /** The settings in a directory, which need not exist yet. */
    public SettingsFile(Path directory) {
        file = directory.resolve(NAME);
        lock = new SettingsLock(directory.resolve(NAME + ".lock"));
    }

    /**
     * What reading or changing the file came to.
     *
     * @param settings the settings to go on with
     * @param notice what people have to know
     */
    public record Loaded(Settings settings, Optional<SettingsNotice> notice) {}

    private record Content(SettingsJson json, Optional<SettingsNotice> notice) {}

    /** The settings. Never throws: whatever is wrong with the file, the viewer starts, and can say so. */
    public Loaded load() {
        try {
            return new Loaded(read().settings(), Optional.empty());
        } catch (NotSettingsException _) {
            return loadOrSetAside();
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    /**
     * Changes the settings as they are in the file now, and saves them in one step: a reader sees the old ones or the new ones. Only the
     * user may read the file, where the file system knows of owners.
     *
     * @throws IOException when that fails; the file is then as it was
     */
    public Loaded update(UnaryOperator<Settings> change) throws IOException {
        return lock.hold(() -> {
            PrivateFiles.deleteLeftOvers(file);
            Content content = readOrSetAside();
            Settings before = content.json().settings();
            Settings after = change.apply(before);
            if (!after.equals(before)) {
                String text = content.json().with(after);
                if (!SettingsJson.fits(text)) {
                    throw new FileSystemException(file.toString(), null, "it would be too large to be read again");
                }
                PrivateFiles.replace(file, text);
            }
            return new Loaded(after, content.notice());
        });
    }

    private Loaded loadOrSetAside() {
        try {
            // Under the lock it may turn out that somebody else has done so already.
            Content content = lock.hold(this::readOrSetAside);
            return new Loaded(content.json().settings(), content.notice());
        } catch (IOException e) {
            return unreadable(e);
        }
    }

    private Loaded unreadable(IOException e) {
        LOG.warn("can't read the settings, or can't set damaged ones aside: {}", e.getClass().getSimpleName());
        return new Loaded(Settings.defaults(), Optional.of(new SettingsNotice(SettingsNotice.Kind.UNREADABLE, file)));
    }

    private SettingsJson read() throws IOException, NotSettingsException {
        try {
            return SettingsJson.readFile(file);
        } catch (NoSuchFileException _) {
            return SettingsJson.empty();
        }
    }

    private Content readOrSetAside() throws IOException {
        try {
            return new Content(read(), Optional.empty());
        } catch (NotSettingsException e) {
            return new Content(SettingsJson.empty(), Optional.of(new SettingsNotice(e.kind(), setAside(e.kind()))));
        }
    }

    private Path setAside(SettingsNotice.Kind kind) throws IOException {
        for (int number = 1;; number++) {
            Path aside = file.resolveSibling(NAME + (kind == SettingsNotice.Kind.NEWER ? ".newer-" : ".damaged-") + number);
            try {
                Files.move(file, aside);
                LOG.warn("the settings are kept as {}, as they are not this version's", aside.getFileName());
                return aside;
            } catch (FileAlreadyExistsException _) {
                LOG.debug("{} is there already", aside.getFileName());
            }
        }
    }
}
