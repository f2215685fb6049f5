package ca.tetherai.profileviewer.ui.header;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import ca.tetherai.profileviewer.ui.control.WrappedTooltip;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Avatar, name, role, e-mail and organization, the mark of what is out of date, and at the right the facts that matter most. UI thread only. */
public final class HeaderView extends HBox {
    private static final double TOOLTIP_WIDTH = 480;

    /** The header of a view model. */
    public HeaderView(HeaderViewModel model, Messages messages) {
        getStyleClass().add("profile-header");
        setId("accountHeader");
        // The first stop of the account: a fetch puts the focus here, and all of it is spoken at once.
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Described.help(this, messages.get("header.help"));
        accessibleTextProperty().bind(HeaderSpeech.of(model, messages));
        var avatar = new Label();
        avatar.getStyleClass().add("avatar");
        avatar.textProperty().bind(model.initialsProperty());
        avatar.setGraphic(new FeatherIcon(Feather.USER));
        avatar.contentDisplayProperty()
                .bind(model.maskedProperty().map(masked -> masked ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY));
        avatar.setAccessibleRole(AccessibleRole.NODE);

        var name = elided("name", model.nameProperty());
        var nameLine = new NameLine(name, role(model), staleMark(model, messages));

        var email = elided("muted", model.emailProperty());
        model.emailOddProperty().subscribe(odd -> warn(email, odd));
        var organization = elided("muted", model.organizationProperty());
        var detail = new DetailLine(email, dot(email, organization), organization);
        detail.visibleProperty().bind(email.visibleProperty().or(organization.visibleProperty()));
        detail.managedProperty().bind(detail.visibleProperty());
        var expired = new Label(messages.get("header.tokenExpired"), new FeatherIcon(Feather.CLOCK));
        expired.setId("tokenExpiredSince");
        expired.getStyleClass().addAll("warning-text", "small", "token-expired");
        expired.visibleProperty().bind(model.tokenExpiredProperty());
        expired.managedProperty().bind(expired.visibleProperty());
        var words = new VBox(nameLine, detail, expired);
        words.getStyleClass().add("words");
        var facts = new HeaderLayout(words, email, NarrowLayout.of(this, email));
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().addAll(avatar, facts);
        model.factsProperty().subscribe(facts::show);

        NarrowLayout.watch(this, email);
        model.staleSinceProperty().subscribe(since -> {
            getStyleClass().remove("stale");
            if (!since.isEmpty()) {
                getStyleClass().add("stale");
            }
        });
    }

    private static Label role(HeaderViewModel model) {
        var role = new Label();
        role.getStyleClass().add("chip");
        role.textProperty().bind(model.roleProperty());
        role.accessibleTextProperty().bind(model.roleProperty());
        role.visibleProperty().bind(model.roleProperty().isNotEmpty());
        role.managedProperty().bind(role.visibleProperty());
        role.setMinWidth(0);
        var whole = new WrappedTooltip(TOOLTIP_WIDTH);
        model.roleProperty().subscribe(whole::say);
        role.setTooltip(whole);
        return role;
    }

    private static Label elided(String styleClass, ObservableStringValue text) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.setMinWidth(0);
        var whole = new Tooltip();
        whole.textProperty().bind(text);
        label.setTooltip(whole);
        return label;
    }

    private static void warn(Label label, String odd) {
        var icon = new FeatherIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().addAll("icon", "warning-icon");
        icon.setAccessibleText(odd);
        Tooltip.install(icon, new Tooltip(odd));
        label.setGraphic(odd.isEmpty() ? null : icon);
    }

    private static Label dot(Label before, Label after) {
        var dot = new Label(" · ");
        dot.getStyleClass().add("muted");
        dot.visibleProperty().bind(before.visibleProperty().and(after.visibleProperty()));
        return dot;
    }

    private static HBox staleMark(HeaderViewModel model, Messages messages) {
        var icon = new FeatherIcon(Feather.ROTATE_CCW);
        icon.getStyleClass().addAll("icon", "warning-icon");
        var title = new Label(messages.get("header.stale"));
        title.getStyleClass().addAll("warning-text", "small", "strong");
        var since = new Label();
        since.getStyleClass().addAll("warning-text", "small");
        since.textProperty()
                .bind(Bindings.createStringBinding(() -> messages.format("header.stale.since", model.staleSinceProperty().get()),
                        model.staleSinceProperty()));
        var words = new HBox(title, since);
        words.getStyleClass().add("stale-words");
        var mark = new HBox(icon, words);
        mark.getStyleClass().add("stale-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.visibleProperty().bind(model.staleSinceProperty().isNotEmpty());
        mark.managedProperty().bind(mark.visibleProperty());
        return mark;
    }
}
