package ca.tetherai.profileviewer;

/** Starts the viewer. */
public final class Main {
    private Main() {
    }

    static void main(String[] args) {
    }
}
