package ca.tetherai.profileviewer.ui.token;

import ca.tetherai.profileviewer.fetch.claims.TokenFinding;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.token.DecodedToken;
import ca.tetherai.profileviewer.token.TokenForm;
import ca.tetherai.profileviewer.ui.control.BoundedScroll;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.CopyKeys;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import ca.tetherai.profileviewer.ui.control.IconText;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/**
 * The window with all that a token says of itself, as it is at the moment. It closes by itself when the token is no longer there. For the UI
 * thread only.
 */
public final class TokenDialog {
    // So that the claims stay in sight below however much is noteworthy.
    private static final double SHARE_OF_THE_WINDOW = 0.4;

    private final DialogFrame frame;
    private final Button close;
    private final TokenViewModel viewModel;
    private final TokenText text;
    private final Messages messages;
    private final VBox findings = new VBox();
    private final ListView<TokenText.Row> claims = new ListView<>();
    private Subscription following = Subscription.EMPTY;

    /** Made, and not shown yet. */
    public TokenDialog(Window owner, TokenViewModel viewModel, TokenText text, Copier copier, Messages messages) {
        this.viewModel = viewModel;
        this.text = text;
        this.messages = messages;
        close = new Button(messages.get("token.dialog.close"));
        close.setId("tokenDialogClose");
        close.setCancelButton(true);
        Described.help(close, messages.get("dialog.close.help"));
        findings.setId("tokenFindings");
        findings.getStyleClass().add("token-findings");
        claims.setId("tokenClaims");
        claims.setCellFactory(_ -> new ClaimCell());
        claims.setAccessibleText(messages.get("token.dialog.title"));
        Described.shown(claims, messages.format("token.dialog.copy", CopyKeys.displayText()));
        claims.setOnKeyPressed(event -> copy(event, copier));
        VBox.setVgrow(claims, Priority.ALWAYS);
        var caveat = new IconText(caveat(), Feather.ALERT_CIRCLE);
        caveat.setId("tokenCaveat");
        caveat.getStyleClass().add("token-caveat");
        var noteworthy = new VBox(caveat, findings);
        noteworthy.getStyleClass().add("token-noteworthy");
        var scroll = new BoundedScroll(noteworthy, () -> SHARE_OF_THE_WINDOW * owner.getHeight());
        scroll.name(messages.get("scroll.name"), messages.get("scroll.help"));
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        var body = new VBox(scroll);
        body.getStyleClass().add("token-dialog");
        if (viewModel.tokenProperty().get().isPresent()) {
            body.getStyleClass().add("with-claims");
            body.getChildren().add(claims);
        }
        frame = new DialogFrame(owner, messages.get("token.dialog.title"), body, close);
        close.setOnAction(_ -> frame.close());
        frame.window().setOnHiding(_ -> following.unsubscribe());
        show();
        following = Subscription.combine(viewModel.usableProperty().subscribe((_, _) -> frame.close()),
                viewModel.weighedProperty().subscribe((_, _) -> show()));
    }

    /** Shows it. */
    public void open() {
        frame.show(close);
    }

    private String caveat() {
        return viewModel.tokenProperty().get().isPresent()
                ? messages.get("token.dialog.caveat")
                : viewModel.usableProperty().get().map(token -> messages.get(TokenForm.of(token).messageKey())).orElse("");
    }

    private void show() {
        findings.getChildren().setAll(viewModel.findingsProperty().get().stream().map(finding -> line(finding, text)).toList());
        List<TokenText.Row> rows = viewModel.tokenProperty().get().map(this::rows).orElse(List.of());
        if (rows.size() != claims.getItems().size()) {
            claims.getItems().setAll(rows);
        }
        // What is the same stays, with the place that somebody scrolled to.
        for (int index = 0; index < rows.size(); index++) {
            if (!rows.get(index).equals(claims.getItems().get(index))) {
                claims.getItems().set(index, rows.get(index));
            }
        }
    }

    private List<TokenText.Row> rows(DecodedToken token) {
        return Stream
                .of(text.usual(token).stream(), Stream.of(TokenText.Row.head(messages.get("token.dialog.all"))), text.all(token).stream())
                .flatMap(rows -> rows)
                .toList();
    }

    private void copy(KeyEvent event, Copier copier) {
        TokenText.Row chosen = claims.getSelectionModel().getSelectedItem();
        if (CopyKeys.match(event) && chosen != null && !chosen.isHead()) {
            copier.copy(chosen.name(), chosen.value());
            event.consume();
        }
    }

    private static Label line(TokenFinding finding, TokenText text) {
        boolean warning = finding.kind().isWarning();
        var label = new IconText(text.sentence(finding), warning ? Feather.ALERT_TRIANGLE : Feather.INFO);
        label.setId("tokenFinding-" + finding.kind().id());
        label.getStyleClass().add(warning ? "token-warning" : "token-note");
        return label;
    }
}
