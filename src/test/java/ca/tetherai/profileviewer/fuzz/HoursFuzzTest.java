package ca.tetherai.profileviewer.fuzz;

import ca.tetherai.profileviewer.json.JsonValue;
import ca.tetherai.profileviewer.meaning.Meaning;
import ca.tetherai.profileviewer.meaning.WeeklyHours;
import ca.tetherai.profileviewer.profile.FieldValue;
import ca.tetherai.profileviewer.profile.Persona;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.Profile;
import ca.tetherai.profileviewer.support.Samples;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text as business hours, looked at from any minute of some decades in zones that put their clocks forward and back. What is held is
 * what follows from the days and times that were read; whether they are those that the text means, only the tables of {@code HoursTextTest}
 * hold.
 */
class HoursFuzzTest {
    private static final List<ZoneId> ZONES = Stream
            .of("America/Toronto", "Europe/Paris", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kathmandu",
                    "Pacific/Apia", "America/St_Johns", "Antarctica/Troll", "Asia/Gaza", "UTC")
            .map(ZoneId::of)
            .toList();
    private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");
    private static final int MINUTES = 25 * 365 * 24 * 60;
    // As far ahead as the product promises to look.
    private static final int MINUTES_AHEAD = 14 * 24 * 60;
    private static final int HEAD = 4;
    // A prime, so that neighbours in the input are far apart in time.
    private static final int SPREAD = 7_919;

    static Stream<byte[]> seeds() {
        return Stream.of("9am-6pm Mon-Fri", "Mon-Fri 9am-5pm, Sat 9am-noon", "Mon–Fri: 9:00–17:30; Sat, Sun closed",
                "lun.-ven. : 9 h à 17 h 30",
                "lundi au vendredi de 8h30 à 12h et de 13h30 à 18h", "24/7", "Daily 10pm-6am", "every day 00:00-24:00", "Sun 22:00-02:00",
                "tous les jours 7h-23h59", "9-5", "Fri 10 p.m. - 2 a.m. & Sat 11 p.m. - 3 a.m.", "mar, mer 9h-17h; dim fermé",
                "Mon to Wed 8:00 to 12:00 and 13:00 to 17:00", "Mo, We 09:00-24:00", "Mon closed", "Sunday 2am-3am", "noon-midnight Tue",
                "{\"monday\": {\"enabled\": true}}")
                .map(text -> WildText.bytes("\0\7\u0011\3" + text));
    }

    @MethodSource("seeds")
    @FuzzTest
    void whateverIsWritten_openNowAgreesWithEachMinuteToCome(byte[] bytes) {
        if (bytes.length < HEAD) {
            return;
        }
        ZoneId zone = ZONES.get(Math.floorMod(bytes[0], ZONES.size()));
        int number = ByteBuffer.wrap(bytes).getInt();
        int minute = Math.floorMod(number * SPREAD, MINUTES);
        byte[] rest = Arrays.copyOfRange(bytes, HEAD, bytes.length);
        hours(WildText.of(rest))
                .ifPresent(hours -> HoursModel.check(hours, FIRST.plus(minute, ChronoUnit.MINUTES).atZone(zone), MINUTES_AHEAD));
    }

    private static Optional<WeeklyHours> hours(String text) {
        var fields = Map.<PersonaField, FieldValue>of(PersonaField.BUSINESS_HOURS, new FieldValue.Text(text));
        var profile = new Profile(Map.of(), Map.of(), new Persona.Present(fields, Map.of()), Map.<String, JsonValue>of(), List.of());
        return Samples.meanings(profile).of(PersonaField.BUSINESS_HOURS) instanceof Meaning.Hours(var hours)
                ? Optional.of(hours)
                : Optional.empty();
    }
}
