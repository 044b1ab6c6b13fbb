package vn.sotay.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook with one sheet of texts. */
public final class Sheet {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml",
            "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType='application/"
                    + "vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType="
                    + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>",
            "_rels/.rels",
            "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + OFFICE
                    + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + OFFICE
                    + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE
                    + "'><sheets><sheet name='Danh sách' sheetId='1' r:id='r1'/></sheets></workbook>");

    private Sheet() {}

    /** A workbook of these rows. */
    public static byte[] of(String[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : PARTS.entrySet()) add(zip, part.getKey(), part.getValue());
            add(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String sheet(String[][] rows) {
        var xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
        for (var r = 0; r < rows.length; r++) {
            xml.append("<row r='")
                    .append(r + 1)
                    .append("'>")
                    .append(cells(rows[r], r + 1))
                    .append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String cells(String[] texts, int row) {
        var column = new int[] {'A'};
        return Arrays.stream(texts)
                .map(text -> "<c r='" + (char) column[0]++ + row + "' t='inlineStr'><is><t>" + text + "</t></is></c>")
                .collect(Collectors.joining());
    }
}
