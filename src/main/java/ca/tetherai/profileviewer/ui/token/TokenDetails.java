package ca.tetherai.profileviewer.ui.token;

import ca.tetherai.profileviewer.fetch.claims.TokenFinding;
import ca.tetherai.profileviewer.ui.connection.TokenLine;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the button beside the token's line says: the gravest finding, unless that is told there already. For the UI thread only. */
public final class TokenDetails {
    private final ReadOnlyObjectWrapper<TokenLine.Details> details = new ReadOnlyObjectWrapper<>(new TokenLine.Details(false, "", false));
    private final TokenViewModel viewModel;
    private final TokenText text;

    /** Follows the view model. */
    public TokenDetails(TokenViewModel viewModel, TokenText text) {
        this.viewModel = viewModel;
        this.text = text;
        viewModel.findingsProperty().subscribe(_ -> update());
        viewModel.tokenProperty().subscribe(_ -> update());
    }

    /** What it says now. */
    public ReadOnlyObjectProperty<TokenLine.Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    private void update() {
        List<TokenFinding> findings = viewModel.findingsProperty().get();
        Optional<TokenFinding> named = findings.stream().filter(finding -> !finding.kind().isToldInLine()).findFirst();
        details.set(
                new TokenLine.Details(viewModel.tokenProperty().get().isPresent() || !findings.isEmpty(), named.map(text::brief).orElse(""),
                        named.filter(finding -> finding.kind().isWarning()).isPresent()));
    }
}
