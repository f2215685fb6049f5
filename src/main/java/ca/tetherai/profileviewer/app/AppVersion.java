package ca.tetherai.profileviewer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What this build is called and which version it is, as the build wrote it down. */
final class AppVersion {
    private AppVersion() {
    }

    static String current() {
        return property("version");
    }

    static String name() {
        return property("name");
    }

    private static String property(String key) {
        try (InputStream in = AppVersion.class.getResourceAsStream("/ca/tetherai/profileviewer/build.properties")) {
            var properties = new Properties();
            properties.load(Objects.requireNonNull(in));
            return properties.getProperty(key);
        } catch (IOException e) {
            throw new UncheckedIOException("build.properties", e);
        }
    }
}
