package vn.sotay.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.sotay.demo.model.DemonstrationRepository;
import vn.sotay.file.model.FileOwner;
import vn.sotay.file.service.FileStore;

/** Portraits of the people of the story's branch, drawn and not taken: nobody looks like them. Some have none. */
@ApplicationScoped
public class DemoPortraits {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;
    private static final int WITHOUT = 4;
    private static final float[] GROUNDS = {0.55f, 0.08f, 0.6f, 0.35f};

    @Inject
    DemonstrationRepository people;

    @Inject
    FileStore files;

    /** Draws them, after the people are there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void hang() {
        var keys = people.memberKeys(Story.HOME_BRANCH);
        for (var i = 0; i < keys.size(); i++) {
            if (i % WITHOUT != WITHOUT - 1) {
                files.keepImage(draw(i), new FileOwner(FileOwner.Kind.MEMBER_PORTRAIT, keys.get(i)), "chuyenvien");
            }
        }
    }

    static byte[] draw(int index) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(pen, index);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(Graphics2D pen, int index) {
        pen.setColor(Color.getHSBColor(GROUNDS[index % GROUNDS.length], 0.18f, 0.93f));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        var hair = new Color(40 + index % 5 * 22, 38 + index % 5 * 20, 40 + index % 5 * 18);
        pen.setColor(hair);
        pen.fillOval(140, 130, 200, index % 2 == 0 ? 330 : 220);
        pen.setColor(Color.getHSBColor(0.6f, 0.25f + index % 3 * 0.1f, 0.45f + index % 4 * 0.1f));
        pen.fillRoundRect(60, 470, 360, 300, 180, 180);
        pen.setColor(Color.getHSBColor(0.07f, 0.35f, 0.82f + index % 4 * 0.04f));
        pen.fillRoundRect(205, 390, 70, 120, 40, 40);
        pen.fillOval(155, 170, 170, 250);
        pen.setColor(hair);
        pen.fillArc(145, 140, 190, 150, 0, 180);
    }
}
