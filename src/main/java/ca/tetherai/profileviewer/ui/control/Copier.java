package ca.tetherai.profileviewer.ui.control;

/** Takes what a person copies: puts it on the clipboard and says so. Called on the UI thread. */
@FunctionalInterface
public interface Copier {

    /**
     * Copies one value.
     *
     * @param name what the value is, in the language of the window, to name it when saying so
     * @param text the whole value
     */
    void copy(String name, String text);
}
