package vn.sotay.file.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import vn.sotay.file.model.ImageSize;
import vn.sotay.shared.model.InvalidInput;

/**
 * Makes images anew, in three sizes: what comes out has the picture and nothing else, no place, no camera, no hidden content. A
 * photo that lies on its side is turned as its camera said.
 */
@ApplicationScoped
class Images {
    /** More is no photo but an attack on memory: unpacked, this is 150 MB. */
    static final long MOST_PIXELS = 50_000_000;

    /** The shorter side of an image that is good enough for print. */
    static final int FEWEST = 200;

    private static final double QUALITY = 0.85;
    private static final int AT_ONCE = 2;

    private final Semaphore unpacked = new Semaphore(AT_ONCE);

    /**
     * The sizes of an image, as JPEG.
     *
     * @throws InvalidInput {@code file.image.broken}, {@code file.image.tooLarge}, {@code file.image.tooSmall}
     */
    Map<ImageSize, byte[]> sizes(byte[] image) throws IOException {
        var longer = longerSide(image);
        unpacked.acquireUninterruptibly();
        try {
            var large = large(image, longer);
            var sizes = new EnumMap<ImageSize, byte[]>(ImageSize.class);
            for (var size : ImageSize.values()) {
                sizes.put(size, jpeg(large, size));
            }
            return sizes;
        } finally {
            unpacked.release();
        }
    }

    /** Read from the head of the file, before anything is unpacked. */
    private static int longerSide(byte[] image) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new InvalidInput("file", "file.image.broken");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                demandFit(reader.getWidth(0), reader.getHeight(0));
                return Math.max(reader.getWidth(0), reader.getHeight(0));
            } catch (IOException | RuntimeException broken) {
                throw broken instanceof InvalidInput said ? said : new InvalidInput("file", "file.image.broken");
            } finally {
                reader.dispose();
            }
        }
    }

    private static void demandFit(int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw new InvalidInput("file", "file.image.tooLarge", width, height);
        }
        if (Math.min(width, height) < FEWEST) {
            throw new InvalidInput("file", "file.image.tooSmall", FEWEST, width, height);
        }
    }

    /** Upright, on white where it was transparent. */
    private static BufferedImage large(byte[] image, int longer) {
        try {
            return onWhite(Thumbnails.of(new ByteArrayInputStream(image))
                    .scale(shrink(longer, ImageSize.LARGE))
                    .imageType(BufferedImage.TYPE_INT_ARGB)
                    .asBufferedImage());
        } catch (IOException | RuntimeException broken) {
            throw new InvalidInput("file", "file.image.broken");
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        try {
            graphics.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            graphics.dispose();
        }
        return opaque;
    }

    private static byte[] jpeg(BufferedImage image, ImageSize size) throws IOException {
        var out = new ByteArrayOutputStream();
        var longer = Math.max(image.getWidth(), image.getHeight());
        Thumbnails.of(image)
                .scale(shrink(longer, size))
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }

    /** Never larger than it was. */
    private static double shrink(int longer, ImageSize size) {
        return Math.min(1.0, size.pixels() / (double) longer);
    }
}
