package ca.tetherai.profileviewer.ui.proxy;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.network.ProxyAddress;
import ca.tetherai.profileviewer.fetch.network.ProxyLogin;
import ca.tetherai.profileviewer.fetch.network.ProxyLogins;
import ca.tetherai.profileviewer.ui.session.MainState;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** Takes the login that a proxy wants, keeps it in memory, and asks again. For the UI thread only. */
public final class ProxyLoginViewModel {
    private final ReadOnlyObjectWrapper<Optional<ProxyAddress>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final ProxyLogins logins;
    private final Runnable retry;

    /**
     * Follows the window's state.
     *
     * @param logins keeps the login
     * @param retry asks again
     */
    public ProxyLoginViewModel(ObservableValue<MainState> state, ProxyLogins logins, Runnable retry) {
        this.logins = logins;
        this.retry = retry;
        state.subscribe(now -> wanted.set(now.visibleFailure().map(MainState.Failed::failure).flatMap(ProxyLoginViewModel::proxy)));
    }

    /** The proxy that wants a login; empty while none does. */
    public ReadOnlyObjectProperty<Optional<ProxyAddress>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** The user name as typed. */
    public StringProperty userProperty() {
        return user;
    }

    /** The password as typed. A secret; gone once it is submitted. */
    public StringProperty passwordProperty() {
        return password;
    }

    /** Keeps what was typed as the login for the proxy, and asks again. Does nothing without a user name. */
    public void submit() {
        wanted.get().ifPresent(proxy -> ProxyLogin.of(user.get(), password.get()).ifPresent(login -> {
            logins.keep(proxy, login);
            password.set("");
            retry.run();
        }));
    }

    private static Optional<ProxyAddress> proxy(Failure failure) {
        return failure.code() == FailureCode.HTTP_407
                ? failure.arguments().stream().map(Object::toString).findFirst().flatMap(ProxyAddress::parse)
                : Optional.empty();
    }
}
