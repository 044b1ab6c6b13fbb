package vn.sotay.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sotay.browser.MemberPagesIT.PASSWORD;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sotay.support.Api;
import vn.sotay.support.SotayServer;

/** A telephone as the second factor: turned on, asked for by page and by program, turned off. */
@Tag("browser")
@SotayServer
class SecondFactorIT {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private long used;

    @Test
    void a_sign_in_needs_the_telephone_once_it_is_known(Browser browser, Api api) {
        SignInPage.as(browser, "kiemtra").open("/account/second-factor");
        assertThat(browser.accessibilityFaults()).isEmpty();
        var secret = browser.find("#secret").getText().replace(" ", "");

        send(browser, "[id='factorForm:code']", "[id='factorForm:on']", "000000");
        assertThat(browser.find("[id='factorForm:codeField'] .error").getText()).contains("chưa đúng");
        assertThat(browser.find("#secret").getText().replace(" ", "")).isEqualTo(secret);
        send(browser, "[id='factorForm:code']", "[id='factorForm:on']", code(secret));
        assertThat(browser.find(".messages").getText()).contains("Đã bật mã xác minh");
        var spare = browser.findAll("#spare li").stream()
                .map(line -> line.getText())
                .toList();
        assertThat(spare).hasSize(10).doesNotHaveDuplicates().allMatch(line -> line.matches("[A-Z2-9]{5}-[A-Z2-9]{5}"));
        assertThat(browser.accessibilityFaults()).isEmpty();

        bySpareCode(browser, api, secret, spare);
        byProgram(api, secret);
        browser.driver().manage().deleteAllCookies();
        SignInPage.as(browser, "kiemtra");
        assertThat(browser.findAll("#password")).isEmpty();
        assertThat(browser.accessibilityFaults()).isEmpty();
        send(browser, "#code", "button.primary", "123456");
        assertThat(browser.find(".msg").getText()).isNotBlank();
        browser.open("/home");
        assertThat(browser.driver().getCurrentUrl()).contains("/sign-in");

        SignInPage.as(browser, "kiemtra");
        send(browser, "#code", "button.primary", code(secret));
        assertThat(browser.driver().getCurrentUrl()).endsWith("/home");

        browser.open("/account/second-factor");
        send(browser, "[id='factorForm:code']", "[id='factorForm:off']", code(secret));
        assertThat(browser.find(".messages").getText()).contains("Đã tắt mã xác minh");
        assertThat(api.signIn("kiemtra", PASSWORD).get("/me").status()).isEqualTo(200);
    }

    private void bySpareCode(Browser browser, Api api, String secret, List<String> spare) {
        var typed = spare.get(0).toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(session(api, typed).status()).isEqualTo(201);
        assertThat(session(api, typed).key()).as("a spare code is good once").isEqualTo("access.code.wrong");
        assertThat(session(api, spare.get(1) + "2").key()).isEqualTo("access.code.wrong");
        browser.open("/account/second-factor");
        assertThat(browser.text()).contains("Còn 9 mã dự phòng");
        send(browser, "[id='factorForm:code']", "[id='factorForm:renew']", code(secret));
        assertThat(browser.findAll("#spare li")).hasSize(10);
        assertThat(session(api, spare.get(2)).key())
                .as("earlier codes are gone")
                .isEqualTo("access.code.wrong");
    }

    @Test
    void a_lost_telephone_takes_two_people(Browser browser, Api api) {
        var secret = turnOn(browser, "coso");
        SignInPage.as(signedOut(browser), "quantri").open("/accounts/list?q=coso");
        browser.follow(browser.find(".tbl tbody a")::click);
        browser.follow(browser.find("[id='factorForm:ask']")::click);
        assertThat(browser.find("[id='factorForm:reasonField']").getText()).contains("Cần nhập");
        browser.find("[id='factorForm:reason']").sendKeys("Mất điện thoại, đã gặp trực tiếp");
        browser.follow(browser.find("[id='factorForm:ask']")::click);
        assertThat(browser.text()).contains("Đã đề nghị gỡ", "chờ người phụ trách phân quyền");
        assertThat(browser.accessibilityFaults()).isEmpty();

        SignInPage.as(signedOut(browser), "chuyenvien2").open("/grants/resets");
        assertThat(browser.text()).contains("Không có đề nghị nào");
        SignInPage.as(signedOut(browser), "chuyenvien").open("/home");
        assertThat(browser.text()).contains("Gỡ mã xác minh của Huỳnh Tấn Đạt");
        browser.open("/grants/resets");
        assertThat(browser.accessibilityFaults()).isEmpty();
        browser.follow(browser.find("[id='resets'] .danger")::click);
        assertThat(browser.find(".messages").getText()).contains("Đã gỡ mã xác minh của Huỳnh Tấn Đạt");
        assertThat(secret).isNotBlank();
        assertThat(api.signIn("coso", PASSWORD).get("/me").status()).isEqualTo(200);
    }

    private String turnOn(Browser browser, String username) {
        SignInPage.as(browser, username).open("/account/second-factor");
        var secret = browser.find("#secret").getText().replace(" ", "");
        send(browser, "[id='factorForm:code']", "[id='factorForm:on']", code(secret));
        return secret;
    }

    private static Browser signedOut(Browser browser) {
        browser.driver().manage().deleteAllCookies();
        return browser;
    }

    @Test
    void a_head_is_told_to_add_a_telephone_and_an_editor_is_not(Browser browser) {
        assertThat(HomePage.of(browser, "thutruong").work()).contains("Bật mã xác minh khi đăng nhập");
        assertThat(HomePage.of(browser, "bientap").work()).doesNotContain("Bật mã xác minh khi đăng nhập");
    }

    private void byProgram(Api api, String secret) {
        assertThat(session(api, null).key()).isEqualTo("access.code.needed");
        assertThat(session(api, "000000").key()).isEqualTo("access.code.wrong");
        var code = code(secret);
        assertThat(session(api, code).status()).isEqualTo(201);
        assertThat(session(api, code).key()).as("a code is good once").isEqualTo("access.code.wrong");
    }

    private static Api.Answer session(Api api, String code) {
        return api.post(
                "/sessions",
                code == null
                        ? Map.of("username", "kiemtra", "password", PASSWORD)
                        : Map.of("username", "kiemtra", "password", PASSWORD, "code", code));
    }

    private static void send(Browser browser, String field, String button, String code) {
        browser.find(field).clear();
        browser.find(field).sendKeys(code);
        browser.follow(browser.find(button)::click);
    }

    /** The next code that was not used yet: a telephone would make one wait for it, the server has a step of grace. */
    private String code(String secret) {
        while (System.currentTimeMillis() / 1000 / STEP + 1 <= used) {
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS))
                    .join();
        }
        used = Math.max(used + 1, System.currentTimeMillis() / 1000 / STEP);
        return code(secret, used);
    }

    private static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        var bits = new StringBuilder();
        base32.chars()
                .forEach(c -> bits.append(String.format(Locale.ROOT, "%5s", Integer.toBinaryString(BASE32.indexOf(c)))
                        .replace(' ', '0')));
        var bytes = new byte[bits.length() / Byte.SIZE];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * Byte.SIZE, (i + 1) * Byte.SIZE), 2);
        }
        return bytes;
    }
}
