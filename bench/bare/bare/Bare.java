package bare;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** A window with a label and a text field. Says when it is painted, as the viewer's {@code --timings} does, and leaves unless its argument is stay. */
public final class Bare extends Application {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 800;
    // As in the viewer's own class Frames: the renderer takes a second frame only when it has painted the first.
    private static final int UNTIL_PAINTED = 3;

    /** See the class. */
    public static void main(String[] args) {
        launch(Bare.class, args);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new VBox(new Label("Label"), new TextField()), WIDTH, HEIGHT));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames >= UNTIL_PAINTED) {
                    stop();
                    painted();
                }
            }
        }.start();
    }

    private void painted() {
        System.out.println("{\"event\":\"interactive\"}");
        System.out.flush();
        if (!getParameters().getRaw().contains("stay")) {
            Platform.exit();
        }
    }
}
