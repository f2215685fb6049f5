package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;
import ca.tetherai.profileviewer.fetch.Prepared;
import ca.tetherai.profileviewer.fetch.RequestPreparation;
import ca.tetherai.profileviewer.ui.connection.ConnectionViewModel;

/** Which request the fields of the connection bar mean. For the UI thread only. */
final class MeantRequest {
    private final ConnectionViewModel connection;

    MeantRequest(ConnectionViewModel connection) {
        this.connection = connection;
    }

    /** The request, or why it is none. */
    Prepared prepared() {
        return RequestPreparation.prepare(connection.serverTextProperty().get(), connection::tokenInput);
    }

    /** Whether what is under way, or waits for a yes, is what the fields mean. */
    boolean stillMean(MainState state) {
        return switch (state) {
            case MainState.Loading(var request, _) -> isInTheFields(request);
            case MainState.Confirming(var request, _) ->
                isInTheFields(request) && !connection.tokenBindingProperty().get().allows(request.server());
            case MainState.Idle(),MainState.Shown _,MainState.Failed _,MainState.Cancelled _ -> true;
        };
    }

    /** An empty field asks for nobody, so the profile on screen may stay; anything else that is refused was meant for another account. */
    boolean nameNobodyElse(Failure failure, Reading shown) {
        return failure.code() == FailureCode.SERVER_MISSING || (failure.code() == FailureCode.TOKEN_MISSING
                && connection.serverProperty().get().filter(shown.request().server()::equals).isPresent());
    }

    private boolean isInTheFields(FetchRequest request) {
        return prepared() instanceof Prepared.Ready(var meant) && meant.equals(request);
    }
}
