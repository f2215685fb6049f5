package ca.tetherai.profileviewer.ui;

import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.ui.control.VisibleFocus;
import ca.tetherai.profileviewer.ui.session.MainState;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Moves the focus to where the work goes on as a fetch ends: to the account, or to what went wrong. JavaFX has no live regions, so this is also how
 * a screen reader comes to speak of it. Whoever went elsewhere meanwhile stays there: what is typed must not end up in another place. For the UI
 * thread only.
 */
final class FetchFocus {
    /** They take each other's place, and the focus goes along. */
    private static final Set<String> BUTTONS = Set.of("fetchButton", "cancelButton");

    private final Parent window;
    private @Nullable Node begunAt;
    private boolean isByKeyboard;
    private boolean isAwaited;

    /**
     * Follows the state.
     *
     * @param window has all parts of the window, with their ids
     * @param present whether there is an account in sight; with a mask on, some time after it came
     */
    FetchFocus(Parent window, ObservableValue<MainState> state, ObservableValue<Boolean> present) {
        this.window = window;
        window.addEventFilter(KeyEvent.KEY_PRESSED, _ -> isByKeyboard = true);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isByKeyboard = false);
        state.subscribe(this::changed);
        present.subscribe(_ -> toAccount());
    }

    private void changed(MainState old, MainState now) {
        isAwaited = false;
        switch (now) {
            case MainState.Loading _ -> {
                // An account that goes takes the focus along, and JavaFX would look for any other place.
                Node before = owner();
                if (before != null && !isInSight(before)) {
                    to(Stream.of("cancelButton", "fetchButton"));
                }
                begunAt = owner();
            }
            case MainState.Shown _ when old instanceof MainState.Loading -> {
                isAwaited = true;
                toAccount();
            }
            case MainState.Failed(var failure, _, _, _) when !now.equals(old) -> {
                boolean atOnce = !(old instanceof MainState.Loading);
                if (atOnce ? failure.code() != FailureCode.INTERNAL || !isTyping() : mayMove()) {
                    to(Stream.of("proxyUser", "banner"));
                }
            }
            case MainState.Shown _,MainState.Failed _,MainState.Idle _,MainState.Confirming _,MainState.Cancelled _ -> {
            }
        }
    }

    private void toAccount() {
        // Who asked again from a field reads on there.
        String first = isWithinAccount(owner()) ? "" : "accountHeader";
        if (isAwaited && mayMove() && to(Stream.of("expectedMismatch", first))) {
            isAwaited = false;
        }
    }

    private @Nullable Node owner() {
        return window.getScene() == null ? null : window.getScene().getFocusOwner();
    }

    private boolean mayMove() {
        Node owner = owner();
        return owner == null || owner.equals(begunAt) || BUTTONS.contains(Objects.requireNonNullElse(owner.getId(), ""))
                || !isInSight(owner);
    }

    private static boolean isWithinAccount(@Nullable Node node) {
        return node != null && isInSight(node)
                && Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(ContentView.class::isInstance);
    }

    private boolean isTyping() {
        return owner() instanceof TextInputControl || owner() instanceof ComboBoxBase<?>;
    }

    private boolean to(Stream<String> ids) {
        var target = ids.filter(id -> !id.isEmpty())
                .map(id -> window.lookup("#" + id))
                .filter(node -> node != null && isInSight(node))
                .findFirst();
        target.ifPresent(node -> {
            if (isByKeyboard && node instanceof Parent parent) {
                VisibleFocus.on(parent);
            } else {
                node.requestFocus();
            }
        });
        return target.isPresent();
    }

    private static boolean isInSight(Node node) {
        return !node.isDisabled() && VisibleFocus.isInSight(node);
    }
}
