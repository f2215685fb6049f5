package ca.tetherai.profileviewer.ui.proxy;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** The band with the login that a proxy wants. Away while none does. For the UI thread only. */
public final class ProxyLoginView extends FlowPane {

    /** Follows the view model. */
    public ProxyLoginView(ProxyLoginViewModel viewModel, Messages messages) {
        setId("proxyLoginBand");
        getStyleClass().add("proxy-band");
        var name = new Label();
        var user = new TextField();
        user.setId("proxyUser");
        user.setPromptText(messages.get("proxy.user"));
        Described.field(user, messages.get("proxy.user"), messages.get("proxy.user.help"));
        user.textProperty().bindBidirectional(viewModel.userProperty());
        var password = new PasswordField();
        password.setId("proxyPassword");
        password.setPromptText(messages.get("proxy.password"));
        Described.field(password, messages.get("proxy.password"), messages.get("proxy.password.help"));
        password.textProperty().bindBidirectional(viewModel.passwordProperty());
        var login = new Button(messages.get("proxy.login"));
        login.setId("proxyLogin");
        Described.help(login, messages.get("proxy.login.help"));
        login.disableProperty().bind(viewModel.userProperty().isEmpty());
        login.setOnAction(_ -> viewModel.submit());
        user.setOnAction(_ -> password.requestFocus());
        password.setOnAction(_ -> viewModel.submit());
        getChildren().addAll(name, user, password, login);
        managedProperty().bind(visibleProperty());
        viewModel.wantedProperty().subscribe(wanted -> {
            name.setText(wanted.map(proxy -> messages.format("proxy.name", proxy)).orElse(""));
            setVisible(wanted.isPresent());
        });
    }
}
