package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "9am-6pm Mon-Fri|MON TUE WED THU FRI 09:00-18:00",
            "9am–6pm Mon–Fri|MON TUE WED THU FRI 09:00-18:00",
            "9am — 6pm, Mon — Fri|MON TUE WED THU FRI 09:00-18:00",
            "9 AM - 6 PM MON - FRI|MON TUE WED THU FRI 09:00-18:00",
            "9:00am to 6:00pm Monday to Friday|MON TUE WED THU FRI 09:00-18:00",
            "from 9 a.m. to 6 p.m. Monday through Friday|MON TUE WED THU FRI 09:00-18:00",
            "9.30am-5.30pm Mon.-Fri.|MON TUE WED THU FRI 09:30-17:30",
            "09:00–17:30 Mon, Wed-Fri|MON WED THU FRI 09:00-17:30",
            "Mon-Fri 9am-6pm|MON TUE WED THU FRI 09:00-18:00",
            "Mon-Fri: 9:00-17:00|MON TUE WED THU FRI 09:00-17:00",
            "Mon – Fri : 9 – 17|MON TUE WED THU FRI 09:00-17:00",
            "Mo-Fr 08:00-12:00, 13:00-17:00|MON TUE WED THU FRI 08:00-12:00 13:00-17:00",
            "Mon-Thu 9am-12pm and 1pm-5pm|MON TUE WED THU 09:00-12:00 13:00-17:00",
            "9am-noon Sat|SAT 09:00-12:00",
            "5pm-midnight Thursdays|THU 17:00-24:00",
            "6pm-12am Fri|FRI 18:00-24:00",
            "12am-6am Sat|SAT 00:00-06:00",
            "12pm-1pm Sat|SAT 12:00-13:00",
            "18:00-00:00 Fri|FRI 18:00-24:00",
            "09:00-00:00 Fri|FRI 09:00-24:00",
            "00:00-24:00 Sat & Sun|SAT SUN 00:00-24:00",
            "10pm-2am Fri-Sat|FRI 22:00-24:00; SAT 00:00-02:00 22:00-24:00; SUN 00:00-02:00",
            "22:00-02:00 Sun|MON 00:00-02:00; SUN 22:00-24:00",
            "10am-2am Sat|SAT 10:00-24:00; SUN 00:00-02:00",
            "08:00-16:00 Sun-Thu|MON TUE WED THU SUN 08:00-16:00",
            "9am-5pm Fri-Mon|MON FRI SAT SUN 09:00-17:00",
            "9am-5pm Mon Wed Fri|MON WED FRI 09:00-17:00",
            "Mo, We 9am-5pm|MON WED 09:00-17:00",
            "Mon-Fri 8:00-12:00, 13:00-17:00; Sat 8:00-12:00|MON TUE WED THU FRI 08:00-12:00 13:00-17:00; SAT 08:00-12:00",
            "05:00-21:00 Mon|MON 05:00-21:00",
            "00:00-06:00 Mon|MON 00:00-06:00",
            "Mon 1pm-5pm, 9am-12pm|MON 09:00-12:00 13:00-17:00",
            "22:00-06:00 Fri|FRI 22:00-24:00; SAT 00:00-06:00",
            "17:00-02:00 Fri|FRI 17:00-24:00; SAT 00:00-02:00",
            "20:00-08:00 Fri; 10:00-12:00, 13:00-15:00 Sat|FRI 20:00-24:00; SAT 00:00-08:00 10:00-12:00 13:00-15:00",
            "lun-ven 8h-12h|MON TUE WED THU FRI 08:00-12:00",
            "9am-5pm Mon-Fri; 10am-2pm Sat|MON TUE WED THU FRI 09:00-17:00; SAT 10:00-14:00",
            "Mon-Fri 9am-5pm; 10am-2pm Sat; Sun closed|MON TUE WED THU FRI 09:00-17:00; SAT 10:00-14:00",
            "Mon-Fri 9am-5pm, Sat 10am-2pm, Sun: closed|MON TUE WED THU FRI 09:00-17:00; SAT 10:00-14:00",
            "9am-5pm Mon-Fri, 10am-2pm Sat, Sun|MON TUE WED THU FRI 09:00-17:00; SAT SUN 10:00-14:00",
            "Mon-Fri 9am-5pm;|MON TUE WED THU FRI 09:00-17:00",
            "Mon 9am-12pm; Mon 1pm-5pm|MON 09:00-12:00 13:00-17:00",
            "Mon 9am-12pm, 12pm-5pm|MON 09:00-12:00 12:00-17:00",
            "daily 9am-5pm|MON TUE WED THU FRI SAT SUN 09:00-17:00",
            "Every day: 9am-5pm|MON TUE WED THU FRI SAT SUN 09:00-17:00",
            "24/7|MON TUE WED THU FRI SAT SUN 00:00-24:00",
            "lun-ven 9h-17h30|MON TUE WED THU FRI 09:00-17:30",
            "9 h à 17 h 30 lun.-ven.|MON TUE WED THU FRI 09:00-17:30",
            "du lundi au vendredi de 9h à 17h|MON TUE WED THU FRI 09:00-17:00",
            "Lun.–Ven. : 8h30–12h et 13h30–18h|MON TUE WED THU FRI 08:30-12:00 13:30-18:00",
            "mar, jeu 9h-17h|TUE THU 09:00-17:00",
            "Mar 9h-17h|TUE 09:00-17:00",
            "lun-ven 9h-17h; sam 10h-midi; dim fermé|MON TUE WED THU FRI 09:00-17:00; SAT 10:00-12:00",
            "tous les jours 9h-minuit|MON TUE WED THU FRI SAT SUN 09:00-24:00",
            "7j/7 24h/24|MON TUE WED THU FRI SAT SUN 00:00-24:00"})
    void readsWhatIsCertain(String text, String expected) {
        assertThat(HoursText.read(text).map(HoursTextTest::words)).contains(expected);
    }

    @Test
    void readsLines_andBlanksOfAllSorts() {
        assertThat(HoursText.read(" Mon-Fri\u00a09am-5pm\r\nSat\u202f10am-2pm\n\n").map(HoursTextTest::words))
                .contains("MON TUE WED THU FRI 09:00-17:00; SAT 10:00-14:00");
        assertThat(HoursText.read("dim ferme\u0301; lun 9 h a\u0300 17 h").map(HoursTextTest::words)).contains("MON 09:00-17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "9-5 Mon-Fri", "9-5", "9am-5pm", "09:00-17:00", "Mon-Fri", "Mon", "closed", "Sun closed",
            "closed Mon-Sun", "open", "always",
            "by appointment", "9am-5pm Mon-Fri EST", "9am-5pm ET Mon-Fri", "9am-5pm Mon-Fri ET", "09:00-17:00 ET Mon-Fri",
            "09:00-17:00 et Mar", "9am-5pm Mon-Fri (Toronto)", "9am-5pm weekdays",
            "9am-5pm Mon-Fri except holidays",
            "9am-5pm Mon-Fri, Sat closed", "Mon-Fri 9am-5pm, closed Sat-Sun", "9:00-5:00 Mon-Fri", "9:00-12:00 Mon-Fri",
            "09:00-05:00 Mon-Fri", "9am-5 Mon-Fri", "9-5pm Mon-Fri",
            "9am-17:00 Mon-Fri", "9am-9am Mon", "12am-12am Mon", "00:00-00:00 Mon", "24:00-02:00 Mon", "midnight-6am Sat", "13pm-5pm Mon",
            "0am-5pm Mon", "25:00-26:00 Mon",
            "09:60-17:00 Mon", "24:30-25:00 Mon", "9am-5pm Mon-Mon", "9am-5pm Mon-", "9am- Mon", "-5pm Mon", "9am-5pm -Fri", "9am-5pm Mon,",
            ", 9am-5pm Mon", "9am-5pm Mon,,Tue",
            "9am-5pm Mon; Mon closed", "Mon closed; Mon closed; Tue 9am-5pm", "9am-5pm Mon; 4pm-6pm Mon", "9am-5pm Mon; 9am-5pm Mon",
            "10pm-2am Fri; 1am-3am Sat", "9am-5pm Mon, Mon",
            "Mon 9am-5pm, 10am-2pm Tue", "9am-5pm Mon, Tue 10am-4pm", "Mon 9am-5pm, Tue", "Mon: Tue 9am-5pm", "Mon:", "9am: Mon",
            "9am-5pm: Mon", "Mon-Fri 0900-1700", "Mon-Fri 900-1700",
            "Mon-Fri 9:0-17:00", "Mon-Fri 9:000-17:00", "M-F 9am-5pm", "MTWThF 9am-5pm", "Mon-Vendredi 09:00-17:00", "Mar 09:00-17:00",
            "Mar 9am-5pm", "Mar-Fri 9am-5pm", "1/2 Mon 9am-5pm",
            "9am/5pm Mon", "９am–６pm 月～金", "月～金 9:00-18:00", "Mon-Fri 9am~5pm", "Mon\u200b-Fri 9am-5pm", "Mo\u202en 9am-5pm",
            "<b>Mon 9am-5pm</b>", "9amMon5pm", "9h 17h lun",
            "24/7 Mon", "{}", "{\"monday\": {}}", "9am-5pm Monday-Fri Tues-Wednesday-Thu", "Mon-Fri from from 9am-5pm",
            "Mon-Wed-Fri 9am-5pm",
            // On a clock of twelve hours without am and pm, or on a clock of nobody knows how many.
            "Mon-Fri 09:00-12:00, 01:00-05:00", "Mon-Sat 12:00-09:00", "Mon-Fri 12-08", "Mon-Fri 12:30-01:30",
            "Mon-Thu 12:00-08:00, Fri 12:00-09:00", "Mon-Fri 08:00-12:00 and 02:00-06:00", "lun-ven 9h-12h, 2h-6h",
            "lun-ven 8h-12h et 1h-5h", "Mon-Fri 8:00-12:00, 1:00-5:00, Sat 13:00-14:00", "Mon-Fri 8-12, 13-5", "Mon-Fri 13:00-05:00",
            "Mon-Fri 18:00-10:00", "Mon-Fri 09:00-12:00", "Mon-Fri 01:00-05:00", "lun-ven 2h-6h", "ven 6h-minuit",
            "Mon-Fri 1:00-17:00", "Fri 6:00-11:00; Sat 13:00-17:00", "Mon 10:00-14:00, 7:00-9:00", "Mon 10:00-14:00; Mon 7:00-9:00",
            "Mon 13:00-17:00, 09:00-12:00", "Mon-Fri 14h-12h", "noon-5:00 Mon; 13:00-17:00 Tue",
            // Week-end or Wednesday, and other words in two languages.
            "WE 9h-17h", "WE 9am-5pm", "we 09:00-17:00", "Mon, we 09:00-17:00", "Sa 9h-17h", "Mo-Fr 9h-17h", "Mon-Fri 9h-17h",
            "Sam 9am-5pm", "lun-ven 9am-5pm", "Mar, jeu 9am-5pm", "9am-5pm Mon et Tue"})
    void leavesTheRestAsText(String text) {
        assertThat(HoursText.read(text)).isEmpty();
    }

    @Test
    void aLongTextIsLeftAlone() {
        assertThat(HoursText.read("Mon 9am-5pm; ".repeat(10_000))).isEmpty();
        assertThat(HoursText.read("9".repeat(100_000))).isEmpty();
        assertThat(HoursText.read("9".repeat(200))).isEmpty();
        assertThat(HoursText.read("İ".repeat(200))).isEmpty();
    }

    /** Days with the same times together. */
    static String words(WeeklyHours hours) {
        var days = hours.spans().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        var groups = days.stream()
                .collect(Collectors.groupingBy(day -> day.getValue()
                        .stream()
                        .map(span -> span.from() + "-" + (span.until().equals(LocalTime.MIDNIGHT) ? "24:00" : span.until()))
                        .collect(Collectors.joining(" ")), LinkedHashMap::new,
                        Collectors.mapping(day -> day.getKey().name().substring(0, 3), Collectors.joining(" "))));
        return groups.entrySet().stream().map(group -> group.getValue() + " " + group.getKey()).collect(Collectors.joining("; "));
    }
}
