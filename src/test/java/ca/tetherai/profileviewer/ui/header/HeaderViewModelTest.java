package ca.tetherai.profileviewer.ui.header;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.support.Profiles;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderViewModelTest {
    private final HeaderViewModel model = new HeaderViewModel(Messages.of(Locale.CANADA_FRENCH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"fullName": "Alex Rep", "email": "a@b.example", "_id": "1"} | Alex Rep | AR | a@b.example
            {"fullName": "  ", "email": "sam@b.example", "_id": "1"} | sam@b.example | S | ``
            {"fullName": 5, "email": null, "_id": "64ee"} | 64ee | 6 | ``
            {"fullName": "Jean Marie De La Tour"} | Jean Marie De La Tour | JT | ``
            {"fullName": "élodie"} | élodie | É | ``
            {"fullName": "a\\nb"} | a↵b | A | ``
            {} | Compte sans nom | ? | ``
            """)
    void theBestNameThereIsIsShown(String user, String name, String initials, String detail) {
        model.show(Profiles.of("{\"user\": " + user + "}"));

        assertThat(model.nameProperty().get()).isEqualTo(name);
        assertThat(model.initialsProperty().get()).isEqualTo(initials);
        assertThat(model.detailProperty().get()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({"ADMIN, Administrateur", "AUDITOR, AUDITOR"})
    void aRoleIsReadableAndAnUnknownOneStaysAsItIs(String role, String shown) {
        model.show(Profiles.of("{\"user\": {\"accessRole\": \"" + role + "\"}}"));

        assertThat(model.roleProperty().get()).isEqualTo(shown);
    }

    @Test
    void theOrganizationIsThePersonas() {
        model.show(Profiles.full());

        assertThat(model.detailProperty().get()).isEqualTo("alex@acme.example · Acme Corp");
    }

    @Test
    void clearForgetsTheAccount() {
        model.show(Profiles.full());
        model.staleSinceProperty().set("15:14:22");

        model.clear();

        assertThat(model.nameProperty().get()).isEmpty();
        assertThat(model.initialsProperty().get()).isEmpty();
        assertThat(model.roleProperty().get()).isEmpty();
        assertThat(model.detailProperty().get()).isEmpty();
        assertThat(model.staleSinceProperty().get()).isEmpty();
    }
}
