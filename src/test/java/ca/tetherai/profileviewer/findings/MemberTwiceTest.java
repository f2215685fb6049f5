package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberTwiceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "a", "email": "b"}                                                                                              | null                 | WARNING /user/email: 1, [/user/email]
            {"x": {"y/z": 1, "y/z": 1}}                                                                                               | {"_id": 1, "_id": 1} | WARNING /user/x/y~1z /persona/_id: 2, [/user/x/y~1z /persona/_id]
            {"a":1,"a":1,"b":1,"b":1,"c":1,"c":1,"d":1,"d":1,"e":1,"e":1,"f":1,"f":1,"g":1,"g":1,"h":1,"h":1,"i":1,"i":1,"j":1,"j":1} | null                 | WARNING /user/a /user/b /user/c /user/d /user/e /user/f /user/g /user/h: 10, [/user/a /user/b /user/c /user/d /user/e /user/f /user/g /user/h +2]
            {"email": "a", "Email": "b"}                                                                                              | {"email": "a"}       | ``
            """)
    void everyPlaceIsNamed_butNotAllOfMany(String user, String persona, String found) {
        assertThat(Accounts.found(Check.MEMBER_TWICE, user, persona)).isEqualTo(found);
    }
}
