import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Draws the icon in the sizes and files that the systems want: the same on each of them, without a display. */
final class Icons {
    private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> WINDOWS_SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 256);
    /** Up to here the small drawing is the clearer one. */
    private static final int SMALL = 24;
    /** From here macOS keeps a margin around a tile, for the shadows in its Dock. */
    private static final int WITH_MARGIN = 128;
    private static final double MARGIN = 0.07;

    private final SVGDocument usual;
    private final SVGDocument small;

    private Icons(Path svg, Path smallSvg) throws IOException {
        usual = load(svg);
        small = load(smallSvg);
    }

    /** {@code icon.svg icon-small.svg directory}: draws them there, to look at. */
    static void main(String... arguments) throws IOException {
        System.out.println(write(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])));
    }

    /**
     * Draws the icon: {@code <size>.png} for the hicolor theme, and {@code ca.tetherai.profileviewer.png}, {@code .ico} and {@code .icns}, one for each
     * system's program.
     *
     * @param svg the drawing
     * @param smallSvg a simpler one for small sizes
     * @param directory where to put the pictures; made if need be
     * @return that directory
     */
    static Path write(Path svg, Path smallSvg, Path directory) throws IOException {
        var icons = new Icons(svg, smallSvg);
        Files.createDirectories(directory);
        for (int size : SIZES) {
            Files.write(directory.resolve(size + ".png"), png(icons.draw(size)));
        }
        Files.write(directory.resolve(Product.ID + ".png"), png(icons.draw(SIZES.getLast())));
        Files.write(directory.resolve(Product.ID + ".ico"), icons.ico());
        Files.write(directory.resolve(Product.ID + ".icns"), icons.icns());
        return directory;
    }

    private byte[] ico() throws IOException {
        var pictures = new LinkedHashMap<Integer, byte[]>();
        for (int size : WINDOWS_SIZES) {
            pictures.put(size, png(draw(size)));
        }
        return IconFiles.ico(pictures);
    }

    private byte[] icns() throws IOException {
        return IconFiles.icns(this::drawForMac, Icons::uncheckedPng);
    }

    private BufferedImage draw(int size) {
        return draw(size, 0);
    }

    private BufferedImage drawForMac(int size) {
        return draw(size, size < WITH_MARGIN ? 0 : (int) Math.round(size * MARGIN));
    }

    private BufferedImage draw(int size, int margin) {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHints(Map.of(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE, RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY));
        int side = size - 2 * margin;
        (size <= SMALL ? small : usual).render(null, graphics, new ViewBox(margin, margin, side, side));
        graphics.dispose();
        return picture;
    }

    private static SVGDocument load(Path svg) throws IOException {
        // No display is needed to draw, and on macOS the Dock would show this program.
        System.setProperty("java.awt.headless", "true");
        SVGDocument document = new SVGLoader().load(svg.toUri().toURL());
        if (document == null) {
            throw new IOException(svg + " can't be drawn");
        }
        return document;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] uncheckedPng(BufferedImage picture) {
        try {
            return png(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
