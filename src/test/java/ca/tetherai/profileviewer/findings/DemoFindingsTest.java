package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.demo.DemoServer;
import ca.tetherai.profileviewer.fetch.FetchLimits;
import ca.tetherai.profileviewer.fetch.FetchObserver;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.Prepared;
import ca.tetherai.profileviewer.fetch.RequestPreparation;
import ca.tetherai.profileviewer.fetch.claims.TokenStatementReader;
import ca.tetherai.profileviewer.fetch.http.HttpProfileClient;
import ca.tetherai.profileviewer.support.TestNetworks;
import ca.tetherai.profileviewer.token.TokenReader;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of the demo's accounts, asked for as any account is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class DemoFindingsTest {
    private static final Set<DemoAccount> WITHOUT_PROFILE = EnumSet.of(DemoAccount.BAD_REQUEST, DemoAccount.BAD_SIGNATURE,
            DemoAccount.EXPIRED, DemoAccount.FORBIDDEN, DemoAccount.NOT_FOUND, DemoAccount.SERVER_ERROR);

    private final AccountReader reader = new AccountReader(new HttpProfileClient("1", FetchLimits.standard(), InstantSource.system(),
            new TokenStatementReader(), FetchObserver.none(), TestNetworks.direct()));
    private DemoServer server;

    @BeforeAll
    void start() {
        server = DemoServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMPLETE         | MEMBERS_UNKNOWN
            NO_PERSONA       | ''
            SPARSE           | PERSONA_NOT_LINKED NULL_NOT_ALLOWED MEMBERS_MISSING
            SIGN_IN_DISABLED | LOGIN_DISABLED PERSONA_NOT_FOUND PASSWORD_DISABLED
            PERSONA_MISMATCH | PERSONA_ID_DIFFERS PERSONA_EMAIL_DIFFERS
            PERSONA_UNLINKED | PERSONA_NOT_LINKED OUTBOUND_IS_OWN_NUMBER
            CONTACT_PROBLEMS | FORWARDING_WITHOUT_PHONE EMAIL_NOT_VALID EMAIL_NOT_VALID PERSONA_EMAIL_DIFFERS PHONE_NOT_VALID URL_NOT_VALID \
                               ZONE_NOT_VALID ROLE_UNKNOWN
            TOKEN_MISMATCH   | CLAIMED_ID_DIFFERS CLAIMED_EMAIL_DIFFERS CLAIMED_ROLE_DIFFERS CLAIMED_ORGANIZATION_DIFFERS
            ODD_ANSWER       | REQUIRED_EMPTY SIGN_IN_FLAG_UNREADABLE PERSONA_NO_OBJECT ID_NOT_VALID ID_FROM_FUTURE MEMBER_TWICE CLOCK_OFF NULL_NOT_ALLOWED \
                               OTHER_CONTENT_TYPE
            """)
    void eachAccountShowsWhatItIsThereFor_theGravestFirst(DemoAccount account, String checks) {
        assertThat(String.join(" ", checks(account).stream().map(Check::name).toList())).isEqualTo(checks.replaceAll(" +", " "));
    }

    @Test
    void invisibleCharacters_lookAlikes_andOtherSpellingsAreFoundOfTheByteTraps() {
        assertThat(checks(DemoAccount.BYTE_TRAPS)).contains(Check.INVISIBLE_CHARACTERS, Check.LOOK_ALIKES, Check.NORMALIZATION_DIFFERS);
    }

    @Test
    void everyCheckFindsSomethingInSomeAccount() {
        Set<Check> found = EnumSet.noneOf(Check.class);
        Arrays.stream(DemoAccount.values())
                .filter(account -> !WITHOUT_PROFILE.contains(account) && account != DemoAccount.SLOW)
                .forEach(account -> found.addAll(checks(account)));
        assertThat(found).containsExactly(Check.values());
    }

    private List<Check> checks(DemoAccount account) {
        return findings(account).stream().map(Finding::check).toList();
    }

    private List<Finding> findings(DemoAccount account) {
        return reader.read(request(account)).examined().orElseThrow().findings();
    }

    private FetchRequest request(DemoAccount account) {
        return switch (new RequestPreparation(new TokenReader()::read).prepare(server.address().toString(), server.token(account))) {
            case Prepared.Ready(var request) -> request;
            case Prepared.Refused(var failure) -> throw new AssertionError(failure);
        };
    }
}
