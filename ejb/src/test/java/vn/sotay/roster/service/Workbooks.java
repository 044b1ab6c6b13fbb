package vn.sotay.roster.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Makes workbooks for tests, good and bad ones. */
final class Workbooks {
    private static final String TYPES = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    private Workbooks() {}

    /** A zip that says it is a workbook, with one more part. */
    static byte[] with(String name, String content) {
        return zip("[Content_Types].xml", TYPES, "xl/styles.xml", "<styleSheet/>", name, content);
    }

    /** A zip of names and contents in turn. */
    static byte[] zip(String... namesAndContents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A real workbook of texts and numbers. */
    static byte[] of(Object[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "sotay", "1.0")) {
            var sheet = workbook.newWorksheet("Danh sách");
            for (var r = 0; r < rows.length; r++) {
                for (var c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Number number) {
                        sheet.value(r, c, number);
                    } else if (rows[r][c] != null) {
                        sheet.value(r, c, rows[r][c].toString());
                    }
                }
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
