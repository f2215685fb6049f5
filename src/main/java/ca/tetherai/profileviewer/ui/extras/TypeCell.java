package ca.tetherai.profileviewer.ui.extras;

/** The kind of an entry's value, in words. UI thread only. */
final class TypeCell extends ExtraCell {
    private final ExtraWords words;

    TypeCell(ExtraWords words) {
        this.words = words;
        getStyleClass().add("muted");
    }

    @Override
    void show(ExtraNode node) {
        setText(words.type(node));
    }
}
