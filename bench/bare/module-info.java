/** The least that a window with JavaFX's controls can be: what the viewer's start-up and memory are compared with. */
module bare {
    requires javafx.controls;

    exports bare to javafx.graphics;
}
