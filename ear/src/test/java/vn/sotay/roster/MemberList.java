package vn.sotay.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** A list of members as a branch would send it, made by a test. People are invented. */
public final class MemberList {
    private static final String[] HEADER = {
        "Họ và tên",
        "Ngày sinh",
        "Số CCCD",
        "Ngày vào Đảng",
        "Ngày chính thức",
        "Mã tổ chức đảng",
        "Nơi ở",
        "Điện thoại"
    };

    private final List<String[]> rows = new ArrayList<>();

    /** With the usual header in the first row. */
    public MemberList() {
        this(HEADER);
    }

    /** With another header. */
    public MemberList(String... header) {
        rows.add(header);
    }

    /** One more row: name, birth, citizen ID, joined, official, unit, residence, phone. */
    public MemberList row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** Somebody who is right, with this serial number. */
    public MemberList person(String name, int serial, String unit, String residence, String phone) {
        return row(name, "18/04/1961", citizenId(serial), "03/02/1988", "03/02/1989", unit, residence, phone);
    }

    /** The citizen ID of the person with this serial number. */
    public static String citizenId(int serial) {
        return String.format(Locale.ROOT, "000961%06d", serial);
    }

    /** The workbook. */
    public byte[] content() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "sotay", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (var r = 0; r < rows.size(); r++) {
                for (var c = 0; c < rows.get(r).length; c++) {
                    sheet.value(r, c, rows.get(r)[c]);
                }
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
