package ca.tetherai.profileviewer.ui.demo;

import ca.tetherai.profileviewer.demo.DemoAccount;
import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import ca.tetherai.profileviewer.ui.control.NarrowLayout;
import ca.tetherai.profileviewer.ui.control.PickedName;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The band that says that this is the demo, with its accounts to pick from. Away outside the demo. For the UI thread only. */
public final class DemoView extends HBox {

    /** Follows the demo; an account that is picked from the list, or confirmed by Enter, is asked for at once. */
    public DemoView(DemoViewModel viewModel, Messages messages, Runnable fetching) {
        getStyleClass().add("demo-band");
        var name = new Label(messages.get("demo.name"));
        name.setGraphic(new FeatherIcon(Feather.PLAY_CIRCLE));
        name.getStyleClass().add("demo-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var sentence = new Label(messages.get("demo.sentence"));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var accounts = new ComboBox<DemoAccount>(FXCollections.observableList(viewModel.accounts()));
        accounts.setId("demoAccount");
        accounts.setVisibleRowCount(20);
        accounts.setMaxWidth(Double.MAX_VALUE);
        accounts.setConverter(new PickedName<>(account -> messages.get(account.labelKey())));
        var caption = new Label(messages.get("demo.account"));
        caption.setLabelFor(accounts);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        Described.help(accounts, messages.get("demo.account.help"));
        viewModel.accountProperty().subscribe(accounts::setValue);
        // Arrow keys go through the accounts one by one: asking for each would take the focus away at the first failure.
        accounts.valueProperty().subscribe((_, chosen) -> {
            if (chosen != viewModel.accountProperty().get()) {
                viewModel.pick(chosen);
            }
        });
        accounts.setOnShowing(_ -> accounts.setUserData(accounts.getValue()));
        accounts.setOnHidden(_ -> {
            if (accounts.getValue() != accounts.getUserData()) {
                fetching.run();
            }
        });
        accounts.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !accounts.isShowing()) {
                fetching.run();
                event.consume();
            }
        });
        var leave = new Button(messages.get("demo.leave"));
        leave.setId("demoLeave");
        Described.help(leave, messages.get("demo.leave.help"));
        leave.getStyleClass().add("flat");
        leave.setMinWidth(Region.USE_PREF_SIZE);
        leave.setOnAction(_ -> viewModel.leave());
        getChildren().addAll(name, sentence, caption, accounts, leave);
        NarrowLayout.of(this, name).subscribe(narrow -> {
            sentence.setVisible(!narrow);
            sentence.setManaged(!narrow);
            caption.setVisible(!narrow);
            caption.setManaged(!narrow);
            HBox.setHgrow(accounts, narrow ? Priority.ALWAYS : Priority.NEVER);
        });
        viewModel.activeProperty().subscribe(active -> {
            setVisible(active);
            setManaged(active);
        });
    }
}
