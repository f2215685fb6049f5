package ca.tetherai.profileviewer.ui.check;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.Copier;
import ca.tetherai.profileviewer.ui.control.Described;
import ca.tetherai.profileviewer.ui.control.DialogFrame;
import ca.tetherai.profileviewer.ui.control.WordButton;
import javafx.scene.control.Button;
import javafx.stage.Window;

/** The window of a connection check. For the UI thread only. */
public final class CheckDialog {
    private final CheckViewModel viewModel;
    private final DialogFrame frame;
    private final Button close;

    /** Made, and not shown yet; {@code copier} takes the block for a ticket. */
    public CheckDialog(Window owner, CheckViewModel viewModel, Messages messages, Copier copier) {
        this.viewModel = viewModel;
        var copy = new WordButton("checkCopy", messages.get("check.copy"));
        var again = new WordButton("checkAgain", messages.get("check.again"));
        close = new WordButton("checkClose", messages.get("check.close"));
        close.setCancelButton(true);
        Described.help(copy, messages.get("check.copy.help"));
        Described.help(again, messages.get("check.again.help"));
        Described.help(close, messages.get("dialog.close.help"));
        var running = viewModel.conclusionProperty().isEmpty();
        copy.disableProperty().bind(running);
        again.disableProperty().bind(running);
        frame = new DialogFrame(owner, messages.get("check.title"), new CheckView(viewModel, messages), copy, again, close);
        copy.setOnAction(_ -> copier.copy(messages.get("check.copied"), viewModel.report()));
        again.setOnAction(_ -> viewModel.start());
        close.setOnAction(_ -> frame.close());
        frame.window().setOnHiding(_ -> viewModel.stop());
    }

    /** Shows it, and begins. */
    public void open() {
        viewModel.start();
        frame.show(close);
    }
}
