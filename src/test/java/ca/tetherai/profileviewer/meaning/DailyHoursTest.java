package ca.tetherai.profileviewer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.json.JsonReader;
import ca.tetherai.profileviewer.json.JsonSyntaxException;
import ca.tetherai.profileviewer.json.JsonValue;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyHoursTest {
    private static final String DAY = "{\"enabled\":true,\"start\":\"09:00\",\"end\":\"17:00\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "`monday`:DAY|MON 09:00-17:00",
            "`monday`:DAY,`tuesday`:DAY,`sunday`:{`enabled`:false}|MON TUE 09:00-17:00",
            "`sunday`:DAY,`monday`:DAY|MON SUN 09:00-17:00",
            "`monday`:{`enabled`:false,`start`:`09:00`,`end`:`17:00`},`friday`:DAY|FRI 09:00-17:00",
            "`monday`:{`enabled`:false,`start`:null,`end`:``},`friday`:DAY|FRI 09:00-17:00",
            "`monday`:{`enabled`:true,`start`:`9:00`,`end`:`17:00`}|MON 09:00-17:00",
            "`monday`:DAY,`saturday`:{`enabled`:true,`start`:`9:00`,`end`:`12:00`}|MON 09:00-17:00; SAT 09:00-12:00",
            "`monday`:{`enabled`:true,`start`:`00:00`,`end`:`24:00`}|MON 00:00-24:00",
            "`monday`:{`enabled`:true,`start`:`18:00`,`end`:`00:00`}|MON 18:00-24:00",
            "`friday`:{`enabled`:true,`start`:`22:00`,`end`:`02:00`}|FRI 22:00-24:00; SAT 00:00-02:00",
            "`friday`:{`enabled`:true,`start`:`22:00`,`end`:`02:00`},`saturday`:{`enabled`:false}|FRI 22:00-24:00; SAT 00:00-02:00",
            "`saturday`:{`enabled`:false}|~~"})
    void readsTheObject(String days, String expected) throws Exception {
        assertThat(read(days).map(HoursTextTest::words)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "`Monday`:DAY", "`MONDAY`:DAY", "`mon`:DAY", "`lundi`:DAY", "`monday`:DAY,`timezone`:`UTC`",
            "`monday`:DAY,`holidays`:DAY", "`monday`:true", "`monday`:null", "`monday`:[]",
            "`monday`:`9-5`", "`monday`:{}", "`monday`:{`start`:`09:00`,`end`:`17:00`}", "`monday`:{`enabled`:true}",
            "`monday`:{`enabled`:true,`start`:`09:00`}",
            "`monday`:{`enabled`:`true`,`start`:`09:00`,`end`:`17:00`}", "`monday`:{`enabled`:1,`start`:`09:00`,`end`:`17:00`}",
            "`monday`:{`enabled`:true,`start`:9,`end`:17}",
            "`monday`:{`enabled`:true,`start`:`:00`,`end`:`17:00`}", "`monday`:{`enabled`:true,`start`:`009:00`,`end`:`17:00`}",
            "`wednesday`:{`enabled`:true,`start`:`12:00`,`end`:`08:00`}", "`monday`:{`enabled`:true,`start`:`13:00`,`end`:`05:00`}",
            "`monday`:{`enabled`:true,`start`:`01:00`,`end`:`05:00`}", "`monday`:{`enabled`:true,`start`:`9am`,`end`:`5pm`}",
            "`monday`:{`enabled`:true,`start`:`09:00`,`end`:`25:00`}",
            "`monday`:{`enabled`:true,`start`:`09:60`,`end`:`17:00`}", "`monday`:{`enabled`:true,`start`:`09:00`,`end`:`09:00`}",
            "`monday`:{`enabled`:true,`start`:`09:00`,`end`:`05:00`}",
            "`monday`:{`enabled`:true,`start`:`24:00`,`end`:`02:00`}",
            "`monday`:{`enabled`:true,`start`:`09:00`,`end`:`17:00`,`lunch`:true}",
            "`monday`:{`enabled`:true,`start`:`09:00 `,`end`:`17:00`}", "`monday`:{`enabled`:true,`start`:`０９:00`,`end`:`17:00`}",
            "`monday`:{`enabled`:true,`start`:`22:00`,`end`:`02:00`},`tuesday`:{`enabled`:true,`start`:`01:00`,`end`:`03:00`}"})
    void leavesAnythingElseAlone(String days) throws Exception {
        assertThat(read(days)).isEmpty();
    }

    private static Optional<WeeklyHours> read(String days) throws JsonSyntaxException {
        String json = "{" + days.replace(":DAY", ":" + DAY).replace('`', '"') + "}";
        return new JsonReader().read(json).root() instanceof JsonValue.Members(var members) ? DailyHours.read(members) : Optional.empty();
    }
}
