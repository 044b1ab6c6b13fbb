package vn.sotay.file.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.sotay.file.model.ImageSize;
import vn.sotay.shared.model.InvalidInput;

/** What comes out has the picture and nothing else. */
class ImagesTest {
    private static final String SECRET = "GPS 15.12 N 108.80 E";

    private final Images images = new Images();

    private static byte[] image(int width, int height, String format) throws IOException {
        var image = new BufferedImage(
                width, height, format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG with a segment of EXIF: its camera lay on the side (orientation 6), and a text that nobody should have. */
    private static byte[] onItsSide(byte[] jpeg) throws IOException {
        var tiff = ByteBuffer.allocate(26 + SECRET.length());
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) 6).putShort((short) 0).putInt(0);
        tiff.put(SECRET.getBytes(StandardCharsets.US_ASCII));
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        var length = 2 + 6 + tiff.capacity();
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.write(tiff.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void three_sizes_none_larger_than_what_was_sent() throws IOException {
        var sizes = images.sizes(image(3000, 2000, "jpg"));

        assertThat(read(sizes.get(ImageSize.LARGE)))
                .returns(1280, BufferedImage::getWidth)
                .returns(853, BufferedImage::getHeight);
        assertThat(read(sizes.get(ImageSize.MEDIUM)).getWidth()).isEqualTo(320);
        assertThat(read(sizes.get(ImageSize.SMALL)).getWidth()).isEqualTo(96);
        assertThat(read(images.sizes(image(300, 240, "jpg")).get(ImageSize.LARGE))
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void a_photo_is_turned_upright_and_loses_what_its_camera_wrote() throws IOException {
        var sent = onItsSide(image(600, 400, "jpg"));
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif", SECRET);

        var sizes = images.sizes(sent);

        assertThat(read(sizes.get(ImageSize.LARGE)))
                .returns(400, BufferedImage::getWidth)
                .returns(600, BufferedImage::getHeight);
        assertThat(sizes.values()).allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", SECRET));
    }

    @Test
    void what_was_transparent_is_white() throws IOException {
        var large = read(images.sizes(image(400, 400, "png")).get(ImageSize.LARGE));

        assertThat(new Color(large.getRGB(390, 200)).getBlue()).isGreaterThan(240);
        assertThat(new Color(large.getRGB(10, 200)).getRed()).isGreaterThan(240);
        assertThat(new Color(large.getRGB(10, 200)).getBlue()).isLessThan(20);
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked() throws IOException {
        var png = image(300, 300, "png");
        var bomb = ByteBuffer.wrap(png);
        bomb.putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        bomb.putInt(29, (int) crc.getValue());

        refused(png, "file.image.tooLarge");
    }

    @Test
    void a_small_or_broken_picture_is_refused() throws IOException {
        refused(image(199, 400, "jpg"), "file.image.tooSmall");
        refused("không phải ảnh".getBytes(StandardCharsets.UTF_8), "file.image.broken");
        refused(Arrays.copyOf(image(400, 400, "png"), 200), "file.image.broken");
    }

    private void refused(byte[] image, String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> images.sizes(image))
                .returns(key, error -> error.errors().get(0).key());
    }
}
