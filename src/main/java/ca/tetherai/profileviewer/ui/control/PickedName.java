package ca.tetherai.profileviewer.ui.control;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** The name of what is picked from a list and never typed; empty where nothing is picked. */
public final class PickedName<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /** One that calls each by its {@code name}. */
    public PickedName(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T picked) {
        return picked == null ? "" : name.apply(picked);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("these are picked, not typed");
    }
}
