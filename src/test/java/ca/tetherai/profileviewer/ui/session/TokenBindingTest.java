package ca.tetherai.profileviewer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.FetchResult;
import ca.tetherai.profileviewer.fetch.ServerAddress;
import ca.tetherai.profileviewer.support.SameThreadTaskRunner;
import ca.tetherai.profileviewer.support.Samples;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;
import ca.tetherai.profileviewer.ui.connection.TokenSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Histories of what a person did, and where the token went: {@code a>P} is token a sent to server P, {@code ?P>S} a question whether P's token may go to S. */
class TokenBindingTest {
    private final ConnectionViewModel connection = new ConnectionViewModel(_ -> TokenSummary.plain(""));
    private final List<String> events = new ArrayList<>();
    private final MainViewModel main = new MainViewModel(connection, this::answer,
            new SameThreadTaskRunner(), _ -> {
            }, defect -> events.add(defect.toString()));
    private final PasteFlow paste = new PasteFlow(connection, main);

    TokenBindingTest() {
        main.stateProperty().subscribe(state -> {
            if (state instanceof MainState.Confirming(var request, _)) {
                String from = connection.tokenBindingProperty().get().enteredFor().map(TokenBindingTest::letter).orElse("nobody");
                events.add("?" + from + ">" + letter(request.server()));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the server that it was entered for is asked at once, and again
            P, paste a, fetch, fetch                            | a>P, a>P
            P, type a, fetch                                    | a>P
            # another is not asked before somebody says yes, once
            P, paste a, S, fetch                                | ?P>S
            P, paste a, fetch, S, fetch                         | a>P, ?P>S
            P, paste a, S, fetch, send                          | ?P>S, a>S
            P, paste a, S, fetch, send, fetch                   | ?P>S, a>S, a>S
            P, paste a, S, fetch, send, P, fetch, S, fetch      | ?P>S, a>S, a>P, a>S
            P, paste a, S, fetch, send, L, fetch                | ?P>S, a>S, ?P>L
            # no is no, for this time
            P, paste a, S, fetch, cancel                        | ?P>S
            P, paste a, S, fetch, cancel, fetch                 | ?P>S, ?P>S
            P, paste a, S, fetch, cancel, P, fetch              | ?P>S, a>P
            P, paste a, S, fetch, P, S, send                    | ?P>S
            P, paste a, S, fetch, P, S, fetch, send             | ?P>S, ?P>S, a>S
            # asking again while it is asked is no yes
            P, paste a, S, fetch, fetch, fetch                  | ?P>S
            # entered anew it belongs to the server chosen then
            P, paste a, S, paste b, fetch                       | b>S
            P, paste a, S, paste a, fetch                       | a>S
            P, paste abc, S, type abc, fetch                    | abc>S
            P, paste a, S, set b, fetch                         | b>S
            P, paste a, S, fetch, paste a, fetch                | ?P>S, a>S
            P, paste a, S, pasteAndFetch a                      | a>S
            P, paste a, S, fetch, pasteAndFetch b               | ?P>S, b>S
            P, paste a, S, paste b, fetch, P, fetch             | b>S, ?S>P
            P, paste a, S, paste a, P, fetch                    | ?S>P
            P, paste a, S, fetch, send, paste a, P, fetch       | ?P>S, a>S, ?S>P
            P, paste abc, S, paste abx, S, fetch                | abx>S
            P, paste abc, S, erase, type abc, fetch             | abc>S
            # a slip of the finger is no entering anew
            P, paste abc, S, key x, back, fetch                 | ?P>S
            P, paste abc, S, back, key c, fetch                 | ?P>S
            P, paste abc, S, key =, back, key =, back, fetch    | ?P>S
            P, paste abc, S, key _, fetch                       | ?P>S
            P, paste abc, S, key x, fetch                       | abcx>S
            P, paste abc, S, fetch, send, key x, back, fetch    | ?P>S, abc>S, abc>S
            # without a server it belongs to the first that it is fetched from
            paste a, P, fetch                                   | a>P
            paste a, P, S, fetch                                | a>S
            paste a, P, fetch, S, fetch                         | a>P, ?P>S
            bad, paste a, fetch, P, fetch, S, fetch             | a>P, ?P>S
            # the same server written otherwise is the same server
            P, paste a, P/, fetch                               | a>P
            P, paste a, bad, fetch, P, fetch                    | a>P
            # what is no token is asked of nobody
            P, paste a, S, set ä, fetch                         | ''
            """)
    void theTokenGoesWhereItMay(String history, String expected) {
        for (String step : history.split(", *", -1)) {
            act(step.strip());
        }

        assertThat(String.join(", ", events)).isEqualTo(expected);
    }

    @Test
    void whileItIsAsked_allIsAsItWas_andNothingWaits() {
        act("P");
        act("paste a");
        act("fetch");
        MainState before = main.stateProperty().get();
        act("S");
        act("fetch");

        MainState asked = main.stateProperty().get();
        assertThat(asked).isInstanceOf(MainState.Confirming.class);
        assertThat(asked.visibleReading()).isEqualTo(before.visibleReading()).isPresent();
        assertThat(asked.isLoading()).isFalse();
        assertThat(asked.isStale()).isFalse();
        act("cancel");
        assertThat(main.stateProperty().get()).isSameAs(before);
    }

    @Test
    void theFailureBeforeStaysToo_andComesBack() {
        act("P");
        act("paste fails");
        act("fetch");
        act("paste a");
        act("S");
        MainState before = main.stateProperty().get();
        act("fetch");

        assertThat(main.stateProperty().get().visibleFailure().map(failed -> failed.failure().code()))
                .hasValue(FailureCode.HTTP_500);
        act("P");
        assertThat(main.stateProperty().get()).isSameAs(before);
    }

    @Test
    void whatWasWrongWithAFieldGoesWithTheNextChange() {
        act("P");
        act("set ä");
        act("fetch");
        assertThat(main.stateProperty().get().visibleFailure().map(failed -> failed.failure().code()))
                .hasValue(FailureCode.TOKEN_UNUSABLE);
        act("paste a");
        assertThat(main.stateProperty().get().visibleFailure()).isEmpty();

        act("bad");
        act("fetch");
        assertThat(main.stateProperty().get().visibleFailure().map(failed -> failed.failure().code())).hasValue(FailureCode.SERVER_INVALID);
        act("P");
        assertThat(main.stateProperty().get().visibleFailure()).isEmpty();
    }

    @Test
    void thePersonsYesClearsTheOtherServersProfile_asAnyFetchOfAnotherAccountDoes() {
        act("P");
        act("paste a");
        act("fetch");
        act("S");
        act("fetch");
        main.send();

        assertThat(main.stateProperty().get().visibleReading().map(reading -> letter(reading.request().server()))).hasValue("S");
    }

    @Test
    void sayingYesWithNothingAskedSendsNothing() {
        act("P");
        act("paste a");
        main.send();

        assertThat(events).isEmpty();
    }

    private void act(String step) {
        String text = step.replaceFirst("^\\S+ ?", "");
        String inField = connection.tokenTextProperty().get();
        switch (step.split(" ", -1)[0]) {
            case "paste" -> connection.enterToken(text);
            case "pasteAndFetch" -> paste.pasteAndFetch(text);
            case "set" -> connection.tokenTextProperty().set(text);
            case "erase" -> {
                for (int length = inField.length() - 1; length >= 0; length--) {
                    connection.tokenTextProperty().set(inField.substring(0, length));
                }
            }
            // All of what is there is selected, and the first key takes its place.
            case "type" -> {
                for (int length = 1; length <= text.length(); length++) {
                    connection.tokenTextProperty().set(text.substring(0, length));
                }
            }
            case "key" -> connection.tokenTextProperty().set(inField + text.replace('_', ' '));
            case "back" -> connection.tokenTextProperty().set(inField.substring(0, inField.length() - 1));
            case "fetch" -> main.fetch();
            case "send" -> main.send();
            case "cancel" -> main.cancel();
            case "bad" -> connection.serverTextProperty().set("nonsense");
            case "P", "S", "L" -> connection.serverTextProperty().set("https://" + step + ".example");
            case "P/" -> connection.serverTextProperty().set(" HTTPS://p.example:443/ ");
            default -> throw new IllegalArgumentException(step);
        }
    }

    private FetchResult answer(FetchRequest request) {
        events.add(request.token().reveal() + ">" + letter(request.server()));
        return request.token().reveal().equals("fails")
                ? new FetchResult.Failed(Samples.answered(FailureCode.HTTP_500, 500))
                : Samples.loaded("Alex");
    }

    private static String letter(ServerAddress server) {
        return Optional.of(server.host())
                .stream()
                .map(host -> host.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }
}
