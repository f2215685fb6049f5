package ca.tetherai.profileviewer.ui.token;

import ca.tetherai.profileviewer.fetch.TokenFinding;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import ca.tetherai.profileviewer.ui.control.IconText;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

/** The window with all that a token says of itself. It closes by itself when the token is no longer there. For the UI thread only. */
public final class TokenDialog {
    private final DialogFrame frame;
    private final Button close;
    private Subscription token = Subscription.EMPTY;

    /** Made, and not shown yet. */
    public TokenDialog(Window owner, TokenViewModel viewModel, TokenText text, Messages messages) {
        close = new Button(messages.get("token.dialog.close"));
        close.setId("tokenDialogClose");
        close.setCancelButton(true);
        var findings = new VBox();
        findings.setId("tokenFindings");
        findings.getStyleClass().add("token-findings");
        var claims = new ListView<TokenText.Row>();
        claims.setId("tokenClaims");
        claims.setCellFactory(_ -> new ClaimCell());
        claims.setAccessibleText(messages.get("token.dialog.title"));
        VBox.setVgrow(claims, Priority.ALWAYS);
        var caveat = new IconText(messages.get("token.dialog.caveat"), Feather.ALERT_CIRCLE);
        caveat.setId("tokenCaveat");
        caveat.getStyleClass().add("token-caveat");
        var body = new VBox(caveat, findings, claims);
        body.getStyleClass().add("token-dialog");
        frame = new DialogFrame(owner, messages.get("token.dialog.title"), body, close);
        close.setOnAction(_ -> frame.close());
        frame.window().setOnHiding(_ -> token.unsubscribe());
        viewModel.tokenProperty().get().ifPresent(decoded -> {
            claims.setItems(FXCollections.observableArrayList(text.usual(decoded)));
            claims.getItems().add(new TokenText.Row(messages.get("token.dialog.all"), "", ""));
            claims.getItems().addAll(text.all(decoded));
        });
        viewModel.findingsProperty().get().forEach(finding -> findings.getChildren().add(line(finding, text)));
        token = viewModel.tokenProperty().subscribe((_, _) -> frame.close());
    }

    /** Shows it. */
    public void open() {
        frame.show(close);
    }

    private static Label line(TokenFinding finding, TokenText text) {
        boolean warning = finding.kind().isWarning();
        var label = new IconText(text.sentence(finding), warning ? Feather.ALERT_TRIANGLE : Feather.INFO);
        label.setId("tokenFinding-" + finding.kind().id());
        label.getStyleClass().add(warning ? "token-warning" : "token-note");
        return label;
    }
}
