package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedEmailDiffersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 100_000, textBlock = """
            {"email": "b@x.example"}              | {"email": "a@x.example"} | WARNING user.email claim:email: b@x.example, a@x.example
            {"preferred_username": "b@x.example"} | {"email": "a@x.example"} | WARNING user.email claim:preferred_username: b@x.example, a@x.example
            {"email": "A@X.example"}              | {"email": "a@x.example"} | ``
            {"preferred_username": "alex"}        | {"email": "a@x.example"} | ``
            {"email": "b@x.example"}              | {"email": ""}            | ``
            {"email": "b@x.example"}              | {}                       | ``
            {}                                    | {"email": "a@x.example"} | ``
            {"email": "alex@x.example", "userEmail": "bob@x.example"} | {"email": "alex@x.example"} | ``
            {"preferred_username": "al@x.example", "user": {"email": "alex@x.example"}} | {"email": "alex@x.example"} | ``
            {"email": ["bob@x.example", "alex@x.example"]} | {"email": "alex@x.example"} | ``
            {"sub": "bob@x.example"} | {"email": "alex@x.example"} | WARNING user.email claim:sub: bob@x.example, alex@x.example
            {"sub": "alex@x.example"} | {"email": "alex@x.example"} | ``
            {"sub": "bob@x.example", "email": "alex@x.example"} | {"email": "alex@x.example"} | ``
            {"sub": "auth0\\u007cbob@x.example"} | {"email": "alex@x.example"} | ``
            {"sub": "a1b2c3@clients"} | {"email": "alex@x.example"} | ``
            {"sub": "@x.example"} | {"email": "alex@x.example"} | ``
            {"sub": "bob@.example"} | {"email": "alex@x.example"} | ``
            {"sub": "bob@x.ca"} | {"email": "alex@x.example"} | WARNING user.email claim:sub: bob@x.ca, alex@x.example
            {"sub": "bob@sam@x.example"} | {"email": "alex@x.example"} | ``
            {"sub": "\\u007cbob@x.example"} | {"email": "alex@x.example"} | ``
            {"email": "adm\\u0131n@x.example"} | {"email": "admin@x.example"} | WARNING user.email claim:email: admın@x.example, admin@x.example
            {"email": "\\u017fam@x.example"} | {"email": "sam@x.example"} | WARNING user.email claim:email: ſam@x.example, sam@x.example
            {"email": "sam@\\u017fite.example"} | {"email": "sam@site.example"} | WARNING user.email claim:email: sam@ſite.example, sam@site.example
            {"email": "alex@ex\\u00e4mple.com"} | {"email": "Alex@xn--exmple-cua.com"} | ``
            {"email": "alex@xn--.com"} | {"email": "alex@xn---.com"} | WARNING user.email claim:email: alex@xn--.com, alex@xn---.com
            """)
    void onlyAddressesAreCompared_inWhateverCase_andOneThatAgreesSettlesIt(String claims, String user, String found) {
        assertThat(Accounts.found(Check.CLAIMED_EMAIL_DIFFERS, claims, user, "null")).isEqualTo(found);
    }
}
