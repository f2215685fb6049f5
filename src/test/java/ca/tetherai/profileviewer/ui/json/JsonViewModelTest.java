package ca.tetherai.profileviewer.ui.json;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.findings.Place;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.FoldedRows;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.profile.PersonaField;
import ca.tetherai.profileviewer.profile.UserField;
import ca.tetherai.profileviewer.support.ManualTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.token.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonViewModelTest {
    private static final String BODY = """
            {"user": {"fullName": "Alex", "email": {"work": ["a@acme.example", "b"]}, "more": [{"deep": 1}], "fullName": "Alex Rep"},
             "persona": null, "apiVersion": "\\u00e9"}""";

    private final ManualTaskRunner tasks = new ManualTaskRunner();
    private final List<String> said = new ArrayList<>();
    private final JsonViewModel model = new JsonViewModel(tasks, defect -> {
        throw new AssertionError(defect);
    }, Messages.of(Locale.CANADA), said::add);

    private void show(String body) {
        var request = new FetchRequest(Samples.server("https://api.example"), TestTokens.token("a-token"));
        model.show(Samples.reading(request, Samples.loadedFrom(body)));
    }

    private void showAndLook(String body) {
        model.inSightProperty().set(true);
        show(body);
        finish();
    }

    private void finish() {
        while (tasks.running() > 0) {
            tasks.finishNext();
        }
    }

    private FoldedRows rows() {
        return model.folds().rowsProperty().get().orElseThrow();
    }

    private JsonRow target() {
        return rows().get(model.targetProperty().get().orElseThrow().row());
    }

    private String there() {
        return target().toString().strip();
    }

    @Test
    void aBodyIsGoneThroughOnceSomebodyWantsToSeeIt() {
        show(BODY);
        assertThat(tasks.tasks()).isEmpty();

        model.inSightProperty().set(true);
        assertThat(model.preparingProperty().get()).isTrue();
        assertThat(model.folds().rowsProperty().get()).isEmpty();

        tasks.finishNext();
        assertThat(model.preparingProperty().get()).isFalse();
        assertThat(rows()).hasSize(19);
        assertThat(rows().getFirst()).hasToString("{");
    }

    @Test
    void anAnswerThatWasReplacedMeanwhileIsNotShown() {
        model.inSightProperty().set(true);
        show(BODY);
        show("{\"user\": {}}");
        assertThat(tasks.running()).isEqualTo(1);
        tasks.finishNext();
        tasks.finishNext();

        assertThat(rows().stream().map(JsonRow::toString).collect(Collectors.joining("\n"))).isEqualTo("{\n  \"user\": {}\n}");

        model.clear();
        assertThat(model.folds().rowsProperty().get()).isEmpty();
    }

    @Test
    void aFieldLeadsToTheLineThatCounts_andTheLineBackToTheField() {
        showAndLook(BODY);

        assertThat(model.reveal("/user/fullName")).isTrue();
        assertThat(there()).isEqualTo("\"fullName\": \"Alex Rep\"");
        assertThat(model.leave()).contains(new Place.Field(UserField.FULL_NAME));
    }

    @Test
    void theWayBackFromAFieldLeadsToTheLineWithinItThatOneCameFrom() {
        showAndLook(BODY);
        model.reveal("/user/email/work/1");
        assertThat(there()).isEqualTo("\"b\"");

        assertThat(model.leave()).contains(new Place.Field(UserField.EMAIL));
        model.reveal("/user/email");
        assertThat(there()).isEqualTo("\"b\"");

        // Who goes elsewhere has left it.
        model.select(rows().getFirst());
        model.reveal("/user/email");
        assertThat(there()).isEqualTo("\"email\": {");
    }

    @Test
    void whatCameInThePersonasPlaceIsSeenWhereItsFormWouldBe() {
        showAndLook("{\"user\": {}, \"persona\": [1, [2]]}");
        model.reveal("/persona/1/0");

        assertThat(model.leave()).contains(new Place.Field(PersonaField.USER));
        assertThat(model.reveal("/persona")).isTrue();
        assertThat(there()).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/user/designation", "/persona/timezone"})
    void whatIsNotInTheResponseIsSaid(String pointer) {
        showAndLook(BODY);

        assertThat(model.reveal(pointer)).isFalse();
        assertThat(said).containsExactly("The response holds no such value");
    }

    @Test
    void theResponseAsAWholeIsNoField() {
        showAndLook(BODY);
        model.reveal("");

        assertThat(model.leave()).isEmpty();
        assertThat(said).hasSize(1);
    }

    @Test
    void whatIsAskedForBeforeTheLinesAreThereIsShownThen() {
        show(BODY);
        assertThat(model.reveal("/apiVersion")).isTrue();
        model.inSightProperty().set(true);
        finish();

        assertThat(there()).isEqualTo("\"apiVersion\": \"\\u00e9\"");
    }

    @Test
    void aHitInAFoldedPartUnfoldsIt() {
        showAndLook(BODY);
        model.foldAll(true);
        assertThat(rows()).hasSize(5);

        model.search().textProperty().set("deep");
        finish();
        assertThat(model.search().countProperty().getValue()).isEqualTo("1 of 1");
        assertThat(there()).isEqualTo("\"deep\": 1");
        // Only what it lies in.
        assertThat(rows().isFolded(3)).isTrue();
    }

    @Test
    void stepsThroughTheHitsAndRoundAgain() {
        showAndLook(BODY);
        model.search().textProperty().set("ALEX");
        finish();
        assertThat(model.search().countProperty().getValue()).isEqualTo("1 of 2");
        model.search().next();
        assertThat(there()).isEqualTo("\"fullName\": \"Alex Rep\"");
        model.search().next();
        assertThat(there()).isEqualTo("\"fullName\": \"Alex\",");
        model.search().previous();
        assertThat(model.search().countProperty().getValue()).isEqualTo("2 of 2");

        model.formattedProperty().set(false);
        model.search().next();
        assertThat(target().line()).isZero();
    }

    @Test
    void anotherReadingKeepsTheSearchTheViewAndTheSelectedValue() {
        showAndLook(BODY);
        model.search().textProperty().set("a");
        finish();
        model.reveal("/apiVersion");
        show(BODY.replace("{\"user\"", "{\"first\": 1, \"user\""));
        finish();

        assertThat(there()).isEqualTo("\"apiVersion\": \"\\u00e9\"");
        assertThat(model.search().textProperty().get()).isEqualTo("a");
    }

    @Test
    void whatIsCopiedIsWhatIsShown() {
        showAndLook(BODY);
        List<String> copied = new ArrayList<>();
        model.formattedProperty().set(false);
        model.copies().all(copied::add);
        finish();
        assertThat(copied).containsExactly(BODY);

        model.formattedProperty().set(true);
        JsonRow more = rows().get(9);
        model.copies().value(more, copied::add);
        model.fold(more, true);
        model.copies().lines(List.of(rows().get(9), rows().get(10)), copied::add);
        finish();
        assertThat(copied.subList(1, 3)).containsExactly("[\n  {\n    \"deep\": 1\n  }\n]",
                "    \"more\": [\n      {\n        \"deep\": 1\n      }\n    ],\n    \"fullName\": \"Alex Rep\"");
        assertThat(model.copies().pointer(more)).isEqualTo(Optional.of("/user/more"));
    }
}
