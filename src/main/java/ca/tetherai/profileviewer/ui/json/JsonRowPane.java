package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.json.lines.JsonHits;
import ca.tetherai.profileviewer.json.lines.JsonRow;
import ca.tetherai.profileviewer.json.lines.Piece;
import ca.tetherai.profileviewer.ui.control.DrawnText;
import ca.tetherai.profileviewer.ui.control.FeatherIcon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A row of the JSON, drawn: number, fold mark, what the line holds with all hits of a search, what is folded away. UI thread only. Of bare texts,
 * placed at once and used again: a label for each piece would be a layout of its own for each.
 */
final class JsonRowPane extends Region {
    /** In columns: what is left and right of a line's number, and the fold mark's room. */
    private static final double MARGIN = 1.5;
    private static final double MARK = 2;
    /** From the middle of a row down to the foot of its letters, in heights of a line. */
    private static final double BASELINE = 0.27;

    private final Text ruler = new Text("0000000000");
    private final Text number = new Text();
    private final FeatherIcon mark = new FeatherIcon(Feather.CHEVRON_DOWN);
    private final Region markArea = new Region();
    private final Text hidden = new Text();
    private final Path hits = new Path();
    private final Path hitNow = new Path();
    private final List<Text> texts = new ArrayList<>();
    /** All texts there are, of each kind: used again, so that a row that is filled anew makes none that it has already. */
    private final Map<Piece.Kind, List<Text>> spares = new EnumMap<>(Piece.Kind.class);
    private int indent;
    private int digits = 1;
    private double placedAt;
    private @Nullable Runnable placed;

    JsonRowPane(Runnable toggle) {
        getStyleClass().add("json-row");
        ruler.getStyleClass().add("json-text");
        ruler.setVisible(false);
        number.getStyleClass().addAll("json-text", "json-number");
        mark.getStyleClass().addAll("icon", "json-mark");
        mark.setMouseTransparent(true);
        markArea.getStyleClass().add("json-mark-area");
        markArea.setOnMousePressed(event -> {
            toggle.run();
            event.consume();
        });
        hidden.getStyleClass().addAll("json-text", "json-hidden");
        hits.getStyleClass().add("json-hit");
        hitNow.getStyleClass().add("json-hit-now");
        getChildren().setAll(hits, hitNow, ruler, number, markArea, mark, hidden);
        for (Piece.Kind kind : Piece.Kind.values()) {
            spares.put(kind, new ArrayList<>());
        }
    }

    /**
     * Draws a row.
     *
     * @param digitsOfAll how many digits the largest number of all lines has
     * @param folded what is said of what is folded away, where the line is
     * @param found what was found, and which of it one is at
     */
    void show(JsonRow row, int digitsOfAll, Optional<String> folded, Optional<JsonHits> found, int now) {
        digits = digitsOfAll;
        indent = row.lines().indent(row.line());
        number.setText(row.part() == 0 ? Integer.toString(row.line() + 1) : "");
        boolean foldable = row.part() == 0 && row.lines().lastHidden(row.line()) >= 0;
        mark.setVisible(foldable);
        mark.setIconCode(folded.isPresent() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        markArea.setVisible(foldable);
        hidden.setVisible(folded.isPresent() && !row.goesOn());
        hidden.setText(folded.orElse(""));
        spares.values().forEach(all -> all.forEach(text -> text.setVisible(false)));
        texts.clear();
        List<DrawnText> drawn = new ArrayList<>();
        for (Piece piece : row.pieces()) {
            DrawnText visible = DrawnText.within(piece.text());
            Text text = spare(piece.kind());
            text.setText(visible.text());
            texts.add(text);
            drawn.add(visible);
        }
        if (getScene() != null) {
            applyCss();
        }
        placed = () -> place(row.pieces(), drawn, found, now);
        placed.run();
        requestLayout();
    }

    /** Draws nothing, and keeps nothing of the row before: a list keeps cells that it shows no row in. */
    void clear() {
        placed = null;
        spares.values().forEach(all -> all.forEach(text -> text.setText("")));
        texts.clear();
        hidden.setText("");
    }

    private Text spare(Piece.Kind kind) {
        List<Text> all = Objects.requireNonNull(spares.get(kind));
        Text text = all.stream().filter(one -> !one.isVisible()).findFirst().orElseGet(() -> {
            var further = new Text();
            further.getStyleClass().addAll("json-text", "json-" + kind.name().toLowerCase(Locale.ROOT));
            further.setTextOrigin(VPos.BASELINE);
            further.setMouseTransparent(true);
            all.add(further);
            getChildren().add(further);
            return further;
        });
        text.setVisible(true);
        text.getStyleClass().remove("json-now");
        return text;
    }

    // At once, since rows are filled in the midst of their list's layout. Texts lie side by side from the left, whatever direction their letters
    // are read in.
    private void place(List<Piece> pieces, List<DrawnText> drawn, Optional<JsonHits> found, int now) {
        hits.getElements().clear();
        hitNow.getElements().clear();
        double x = textStart();
        double y = baseline();
        placedAt = y;
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            text.setX(x);
            text.setY(y);
            if (found.isPresent() && pieces.get(i).sent()) {
                mark(text, pieces.get(i), drawn.get(i), found.get(), now);
            }
            x += text.getLayoutBounds().getWidth();
        }
        hidden.setX(x + column());
        hidden.setY(y);
        number.setX((digits + MARGIN) * column() - number.getLayoutBounds().getWidth());
        number.setY(y);
        double markX = (digits + MARGIN) * column();
        markArea.resizeRelocate(markX - column(), 0, (MARK + 1) * column(), height());
        mark.setX(0);
        mark.relocate(Math.rint(markX + (MARK * column() - mark.getLayoutBounds().getWidth()) / 2),
                Math.rint((height() - mark.getLayoutBounds().getHeight()) / 2));
    }

    private void mark(Text text, Piece piece, DrawnText drawn, JsonHits found, int now) {
        for (int hit = found.firstBehind(piece.from()); hit < found.size() && found.start(hit) < piece.to(); hit++) {
            int from = drawn.drawnAt(Math.max(0, found.start(hit) - piece.from()));
            int to = drawn.drawnAt(Math.min(piece.length(), found.end(hit) - piece.from()));
            (hit == now ? hitNow : hits).getElements().addAll(text.rangeShape(from, to));
            if (hit == now && from == 0 && to == drawn.text().length()) {
                text.getStyleClass().add("json-now");
            }
        }
    }

    private double column() {
        return ruler.getLayoutBounds().getWidth() / ruler.getText().length();
    }

    private double textStart() {
        return (MARGIN + digits + MARK + indent) * column();
    }

    private double baseline() {
        return Math.rint(height() / 2 + BASELINE * ruler.getLayoutBounds().getHeight());
    }

    private double height() {
        return getHeight() > 0 ? getHeight() : ruler.getLayoutBounds().getHeight();
    }

    @Override
    protected double computePrefWidth(double height) {
        double end = textStart();
        for (Text text : texts) {
            end += text.getLayoutBounds().getWidth();
        }
        return end + column() + (hidden.isVisible() ? hidden.getLayoutBounds().getWidth() + column() : 0);
    }

    @Override
    protected void layoutChildren() {
        if (placed != null && placedAt != baseline()) {
            placed.run();
        }
    }
}
