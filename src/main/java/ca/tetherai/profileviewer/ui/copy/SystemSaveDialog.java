package ca.tetherai.profileviewer.ui.copy;

import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The system's own dialog. For the UI thread only. */
public final class SystemSaveDialog implements SaveDialog {

    @Override
    public Optional<Path> choose(Window owner, String kind, String name) {
        var chooser = new FileChooser();
        chooser.setTitle(kind);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, "*" + name.substring(name.lastIndexOf('.'))));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
    }
}
