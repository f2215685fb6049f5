package ca.tetherai.profileviewer.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is found of the contract's own examples but what is true of them. */
class ContractExamplesTest {

    @Test
    void theResponseLeavesMuchOut_andThePersonasIdAmongIt() throws IOException {
        assertThat(found(example("UserProfileResponse"))).containsExactly("PERSONA_NOT_LINKED NOTE user.persona persona._id",
                "MEMBERS_MISSING NOTE user.designation user.phoneNumber user.sinchPhoneNumber user.callForwardingEnabled "
                        + "user.conversationOpenPreference user.departmentId user.persona persona.user persona.position persona.userEmail "
                        + "persona.organizationWebsite persona.leadProvider persona.businessHours persona.organizationAddress "
                        + "persona.organizationCity persona.region: 16, [user.designation user.phoneNumber user.sinchPhoneNumber "
                        + "user.callForwardingEnabled user.conversationOpenPreference user.departmentId user.persona persona.user +8]");
    }

    @Test
    void theUserHasNoOutboundNumber_andByItselfNoPersona() throws IOException {
        assertThat(found("{\"user\": " + example("UserProfile") + "}")).containsExactly(
                "PERSONA_NOT_FOUND WARNING user.persona: 64eea1110000000000000040",
                "MEMBERS_MISSING NOTE user.sinchPhoneNumber: 1, [user.sinchPhoneNumber]");
    }

    @Test
    void theUserWithItsPersonaLacksTheOutboundNumberOnly() throws IOException {
        assertThat(found("{\"user\": " + example("UserProfile") + ", \"persona\": " + example("UserPersona") + "}"))
                .containsExactly("MEMBERS_MISSING NOTE user.sinchPhoneNumber: 1, [user.sinchPhoneNumber]");
    }

    private static List<String> found(String body) {
        return Stream.of(Accounts.of(body))
                .flatMap(account -> Examiner.findings(account).stream())
                .map(finding -> finding.check() + " " + Accounts.inShort(finding))
                .toList();
    }

    private static String example(String schema) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "contract", "examples", schema + ".json"));
    }
}
