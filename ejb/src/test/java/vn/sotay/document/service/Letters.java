package vn.sotay.document.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import vn.sotay.document.model.DocumentFormat;
import vn.sotay.document.model.DocumentTemplate;
import vn.sotay.document.model.Letter;
import vn.sotay.shared.model.Sha256;

/** Letters about nobody. */
final class Letters {
    static final Instant AT = Instant.parse("2024-09-30T01:00:00Z");

    private Letters() {}

    static Map<String, String> values() {
        var values = new HashMap<String, String>();
        values.put("upperBody", "Đảng bộ tỉnh Bình Xuyên");
        values.put("issuingBody", "Huyện ủy An Khê");
        values.put("symbol", "GT/HU");
        values.put("place", "An Khê");
        values.put("addressees", "Đảng ủy xã Hòa Bình\nChi bộ thôn 2, xã Hòa Bình");
        values.put("fullName", "NGUYỄN THỊ THU HƯỜNG");
        values.put("birthDate", "12/05/1985");
        values.put("joinedOn", "19/05/2010");
        values.put("officialOn", "19/05/2011");
        values.put("cardNumber", "00.123456");
        values.put("fileNumber", "00.000017");
        values.put("feePaidTo", "9/2024");
        values.put("home", "Chi bộ thôn Đông, Đảng bộ xã Trà Giang");
        values.put("destination", "Chi bộ thôn 2, Đảng bộ xã Hòa Bình");
        values.put("reason", "chuyển nơi cư trú");
        values.put("presentBy", "30/10/2024");
        values.put("authority", "T/M Ban Thường vụ");
        values.put("title", "Phó Bí thư");
        values.put("signer", "Trần Văn Mẫu");
        values.put("recipients", "Như trên\nBan Tổ chức Huyện ủy\nLưu Văn phòng");
        return values;
    }

    static Letter letter(Map<String, String> values) {
        return new Letter(
                DocumentTemplate.INTRODUCTION,
                "12-GT/HU",
                LocalDate.of(2024, 9, 30),
                values,
                new DocumentFormat(20, 15, 20, 30, 14));
    }

    static LetterPress press() {
        var press = new LetterPress();
        press.text = new LetterText();
        return press;
    }

    /** Prints the fingerprints of the letter's files: what another start of the program makes of it. */
    public static void main(String[] args) {
        System.out.println(fingerprints(press().print(letter(values()), AT)));
    }

    static String fingerprints(LetterPress.Printed printed) {
        return fingerprint(printed.pdf()) + " " + fingerprint(printed.docx());
    }

    private static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }
}
