package ca.tetherai.profileviewer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemZoneTest {
    private final String property = System.getProperty("user.timezone", "");
    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        System.setProperty("user.timezone", property);
        TimeZone.setDefault(before);
    }

    @Test
    void whatJavaKeptIsReadAnew() {
        ZoneId systems = new SystemZone().now();
        var zone = new SystemZone();
        // As if the system's had been another one when Java read it.
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        System.setProperty("user.timezone", "Pacific/Apia");
        assertThat(zone.now()).isEqualTo(systems);
    }

    @Test
    void aZoneThatWasGivenStays() {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        System.setProperty("user.timezone", "Pacific/Apia");
        assertThat(new SystemZone().now()).isEqualTo(ZoneId.of("Pacific/Apia"));
    }
}
