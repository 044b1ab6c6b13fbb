package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sotay.support.Api;
import vn.sotay.support.Server;
import vn.sotay.support.SotayServer;

/** A portrait comes into a record, is seen there and by its owner, and goes again; what is no portrait stays outside. */
@SotayServer
class PortraitIT {
    private static final String PASSWORD = "SoTay-2024";

    @TempDir
    Path directory;

    private static byte[] image(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String somebody(Api api, String unit) {
        return api.get("/members?limit=1&unit=" + unit).body().at("/items/0/id").asText();
    }

    @Test
    void over_rest_it_comes_out_in_three_sizes_and_goes_for_good(Server server) throws IOException {
        var clerk = server.api().signIn("chuyenvien", PASSWORD);
        var portrait = "/members/" + somebody(clerk, "51.07.005") + "/portrait";
        assertThat(clerk.get(portrait).key()).isEqualTo("file.notFound");

        assertThat(clerk.putBytes(portrait, image(900, 1200)).status()).isEqualTo(204);
        for (var size : new int[][] {{96, 0}, {320, 1}, {1200, 2}}) {
            var name = new String[] {"small", "medium", "large"}[size[1]];
            var picture = ImageIO.read(new ByteArrayInputStream(clerk.download(portrait + "?size=" + name)));
            assertThat(picture.getHeight()).as(name).isEqualTo(size[0]);
        }
        assertThat(clerk.get(portrait).header("Cache-Control")).contains("no-store");
        assertThat(clerk.get(portrait + "?size=huge").key()).isEqualTo("file.image.size");

        assertThat(clerk.putBytes(portrait, "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
        assertThat(clerk.putBytes(portrait, image(100, 1000)).key()).isEqualTo("file.image.tooSmall");
        assertThat(clerk.putBytes(portrait, new byte[0]).key()).isEqualTo("file.empty");
        assertThat(clerk.putBytes(portrait, new byte[(20 << 20) + 1]).status()).isEqualTo(413);
        assertThat(clerk.get(portrait).status())
                .as("what was refused took nothing away")
                .isEqualTo(200);

        assertThat(server.api().signIn("chuyenvien2", PASSWORD).get(portrait).key())
                .as("another district")
                .isEqualTo("member.notFound");
        assertThat(server.api()
                        .signIn("bithu", PASSWORD)
                        .putBytes(portrait, image(900, 1200))
                        .status())
                .isEqualTo(403);
        assertThat(server.api().get(portrait).status()).as("nobody").isEqualTo(401);

        assertThat(clerk.delete(portrait).status()).isEqualTo(204);
        assertThat(clerk.delete(portrait).status()).isEqualTo(204);
        assertThat(clerk.get(portrait).key()).isEqualTo("file.notFound");
    }

    @Tag("browser")
    @Test
    void on_the_page_it_is_chosen_seen_refused_and_deleted(Browser browser, Server server) throws IOException {
        var clerk = server.api().signIn("chuyenvien", PASSWORD);
        var member = somebody(clerk, "51.07.006");
        var photo = Files.write(directory.resolve("anh.png"), image(600, 800));
        var text = Files.writeString(directory.resolve("anh.jpg"), "không phải ảnh");
        SignInPage.as(browser, "chuyenvien").open("/members/member?id=" + member);
        assertThat(browser.findAll("img.portrait")).isEmpty();

        browser.follow(browser.find("a[href*='/members/portrait']")::click);
        browser.find("[id='portraitForm:file']").sendKeys(text.toString());
        browser.follow(browser.find("[id='portraitForm:keep']")::click);
        assertThat(browser.find(".messages").getText()).contains("JPEG hoặc PNG");

        browser.find("[id='portraitForm:file']").sendKeys(photo.toString());
        browser.follow(browser.find("[id='portraitForm:keep']")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã lưu ảnh");
        assertThat(browser.find("img.portrait").getDomProperty("naturalHeight")).isEqualTo("320");

        browser.follow(browser.find("a[href*='/members/portrait']")::click);
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.find("#removeForm summary").click();
        browser.follow(browser.find("[id='removeForm:remove']")::click);
        assertThat(browser.findAll("img.portrait")).isEmpty();
    }

    @Tag("browser")
    @Test
    void members_see_their_own_and_may_take_it_away(Browser browser, Server server) {
        var secretary = server.api().signIn("bithu", PASSWORD);
        assertThat(secretary.get("/me/record/portrait").status())
                .as("of the demonstration")
                .isEqualTo(200);
        SignInPage.as(browser, "bithu").open("/account/record");
        assertThat(browser.find("img.portrait").getDomProperty("naturalHeight")).isEqualTo("320");
        browser.find("#removeForm summary").click();
        browser.follow(browser.find("[id='removeForm:remove']")::click);

        assertThat(browser.find(".messages").getText()).contains("Đã xóa ảnh của bạn");
        assertThat(browser.findAll("img.portrait")).isEmpty();
        assertThat(secretary.get("/me/record/portrait").key()).isEqualTo("file.notFound");
    }
}
