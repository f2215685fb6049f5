package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"America/Toronto", "Europe/Paris", "America/Argentina/Buenos_Aires", "America/St_Johns", "Asia/Kolkata",
            "Asia/Calcutta",
            "Pacific/Kiritimati", "Australia/Lord_Howe", "UTC", "GMT", "Etc/UTC", "Etc/GMT+5", "Etc/GMT-14", "EST5EDT", "CET", "US/Eastern",
            "Canada/Eastern", "Zulu",
            "Antarctica/Troll", "Africa/Casablanca"})
    void knowsTheZonesOfTheDatabase(String text) {
        assertThat(ZoneIds.read(text)).contains(ZoneId.of(text));
    }

    @ParameterizedTest
    @CsvSource({"EST,America/Panama", "MST,America/Phoenix", "HST,Pacific/Honolulu", "GMT+0,Etc/GMT", "GMT-0,Etc/GMT", "ROC,Asia/Taipei"})
    void knowsTheNamesThatTheJdkLeavesOut(String text, ZoneId expected) {
        assertThat(ZoneIds.read(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Factory", "SystemV/EST5", "SystemV/EST5EDT", "BST", "CST", "est", "GMT+1", "GMT-00", "", " ", "Toronto",
            "america/toronto", "AMERICA/TORONTO", "America/toronto", " America/Toronto",
            "America/Toronto ", "America\\Toronto",
            "America/Montréal", "Eastern Standard Time", "EDT", "ET", "PST", "Z", "GMT+2", "GMT+02:00", "UTC+2", "UTC-05:00", "+05:00",
            "-5", "-05", "+0", "(GMT-05:00) Eastern Time",
            "Europe/Paris\u200b", "../../etc/passwd", "Europe/Atlantis", "null"})
    void knowsNothingElse(String text) {
        assertThat(ZoneIds.read(text)).isEmpty();
    }
}
