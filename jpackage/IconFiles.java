import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The files in which Windows and macOS keep the sizes of one icon together. */
final class IconFiles {
    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEADER = 8;
    private static final int BITS_PER_PIXEL = 32;
    /** As many bytes as one count of a packed run can announce. */
    private static final int LONGEST_RUN = 128;
    private static final int[] CHANNELS_BY_SHIFT = {24, 16, 8, 0};
    /** Apple's names for the sizes that it takes as PNG; those for dense screens among them. */
    private static final Map<String, Integer> PNG_TYPES = pngTypes();
    /** Those that Finder shows garbled where they are PNG: packed pixels instead. */
    private static final Map<String, Integer> PIXEL_TYPES = Map.of("ic04", 16, "ic05", 32);

    private IconFiles() {
    }

    /** Windows': a directory of PNG pictures, by their size. */
    static byte[] ico(Map<Integer, byte[]> pictures) {
        int directory = ICO_HEADER + ICO_ENTRY * pictures.size();
        int length = directory + pictures.values().stream().mapToInt(picture -> picture.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        int offset = directory;
        for (var picture : pictures.entrySet()) {
            // Of 256 one byte keeps 0, which is what the format wants.
            byte size = picture.getKey().byteValue();
            file.put(size).put(size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) BITS_PER_PIXEL);
            file.putInt(picture.getValue().length).putInt(offset);
            offset += picture.getValue().length;
        }
        pictures.values().forEach(file::put);
        return file.array();
    }

    /**
     * macOS'.
     *
     * @param draw the picture in a size
     * @param png a picture as PNG
     */
    static byte[] icns(IntFunction<BufferedImage> draw, Function<BufferedImage, byte[]> png) {
        var parts = new LinkedHashMap<String, byte[]>();
        PIXEL_TYPES.keySet().stream().sorted().forEach(type -> parts.put(type, pixels(draw.apply(PIXEL_TYPES.get(type)))));
        PNG_TYPES.forEach((type, size) -> parts.put(type, png.apply(draw.apply(size))));
        int length = ICNS_HEADER + parts.values().stream().mapToInt(part -> ICNS_HEADER + part.length).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put(ascii("icns")).putInt(length);
        parts.forEach((type, part) -> file.put(ascii(type)).putInt(ICNS_HEADER + part.length).put(part));
        return file.array();
    }

    private static Map<String, Integer> pngTypes() {
        var types = new LinkedHashMap<String, Integer>();
        types.put("ic11", 32);
        types.put("ic12", 64);
        types.put("ic07", 128);
        types.put("ic13", 256);
        types.put("ic08", 256);
        types.put("ic14", 512);
        types.put("ic09", 512);
        types.put("ic10", 1024);
        return types;
    }

    // One channel after the other, in runs of bytes as they are: of so few pixels packing saves nothing.
    private static byte[] pixels(BufferedImage picture) {
        int[] colours = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii("ARGB"));
        for (int shift : CHANNELS_BY_SHIFT) {
            for (int i = 0; i < colours.length; i++) {
                if (i % LONGEST_RUN == 0) {
                    bytes.write(Math.min(LONGEST_RUN, colours.length - i) - 1);
                }
                bytes.write(colours[i] >> shift);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
