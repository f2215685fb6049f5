package ca.tetherai.profileviewer.ui.settings;

import ca.tetherai.profileviewer.settings.Preferences;

import java.util.function.IntConsumer;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/** A number of seconds, chosen by arrows or typed; what is typed and no number leaves the one before. For the UI thread only. */
final class SecondsSpinner extends Spinner<Integer> {

    SecondsSpinner(String id, int longest, int now, IntConsumer choose) {
        var factory = new IntegerSpinnerValueFactory(Preferences.SHORTEST_WAIT, longest, now);
        factory.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer seconds) {
                return seconds == null ? "" : seconds.toString();
            }

            @Override
            public Integer fromString(String text) {
                return text != null && text.strip().matches("\\d{1,6}") ? Integer.valueOf(text.strip()) : factory.getValue();
            }
        });
        setValueFactory(factory);
        setId(id);
        setEditable(true);
        valueProperty().subscribe((_, seconds) -> choose.accept(seconds));
        // What was typed and is none is taken back where one can see it.
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                getEditor().setText(factory.getConverter().toString(getValue()));
            }
        });
    }
}
