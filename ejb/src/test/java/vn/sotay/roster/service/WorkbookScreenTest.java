package vn.sotay.roster.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.sotay.roster.service.WorkbookScreen.Limits;
import vn.sotay.shared.model.RuleViolation;

class WorkbookScreenTest {
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Test
    void the_honest_list_of_the_province_passes_and_its_rows_are_known() throws IOException {
        var file = Files.readAllBytes(Path.of("../ear/src/test/resources/province/members.xlsx"));

        assertThat(new WorkbookScreen(Limits.DEFAULT).screen(file)).isEqualTo(59_786);
    }

    @Test
    void what_is_no_spreadsheet_is_refused_by_its_content() {
        refused(new byte[0], "roster.file.empty");
        refused("Họ và tên;Ngày sinh".getBytes(StandardCharsets.UTF_8), "roster.file.notSpreadsheet");
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "roster.file.notSpreadsheet");
        refused(Workbooks.zip("readme.txt", "hello"), "roster.file.notSpreadsheet");
        refused(
                Workbooks.zip("[Content_Types].xml", "<Types>wordprocessingml.document.main+xml</Types>"),
                "roster.file.notSpreadsheet");
    }

    @Test
    void the_old_format_and_encryption_are_told_apart() {
        refused(concat(OLE, new byte[2_000]), "roster.file.oldFormat");
        refused(
                concat(concat(OLE, new byte[500]), "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                "roster.file.encrypted");
    }

    @Test
    void macros_are_refused() {
        refused(Workbooks.with("xl/vbaProject.bin", "x"), "roster.file.macros");
        refused(
                Workbooks.zip("[Content_Types].xml", "<T a='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/>"),
                "roster.file.macros");
    }

    @Test
    void a_broken_archive_is_refused() {
        var whole = Workbooks.with("xl/worksheets/sheet1.xml", "<row r='1'/>".repeat(1_000));

        refused(Arrays.copyOf(whole, whole.length / 2), "roster.file.broken");
        refused(concat(new byte[] {'P', 'K', 3, 4}, new byte[100]), "roster.file.broken");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unpacks() {
        refused(Workbooks.with("xl/worksheets/sheet1.xml", "<row>" + " ".repeat(30 << 20)), "roster.file.bomb");
        refusedBy(
                new Limits(20 << 20, 1_000, 10_000, 100_000),
                Workbooks.with("xl/a.xml", "x".repeat(20_000)),
                "roster.file.bomb");
        refusedBy(new Limits(20 << 20, 2, 1 << 20, 100), Workbooks.with("xl/a.xml", "x"), "roster.file.bomb");
    }

    @Test
    void a_file_over_the_size_limit_is_refused() {
        refusedBy(new Limits(1 << 20, 10, 1 << 30, 100), new byte[(1 << 20) + 1], "roster.file.tooLarge");
    }

    @Test
    void document_types_and_entities_are_refused() {
        refused(
                Workbooks.with(
                        "xl/workbook.xml",
                        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"),
                "roster.file.documentType");
    }

    @Test
    void what_would_make_a_reader_grow_is_refused() {
        refused(
                Workbooks.with("xl/worksheets/sheet1.xml", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"),
                "roster.file.broken");
        refused(
                Workbooks.with(
                        "xl/worksheets/sheet1.xml", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>"),
                "roster.file.broken");
        refused(Workbooks.with("xl/worksheets/sheet1.xml", "<sheetData/>"), "roster.file.noRows");
    }

    private static void refused(byte[] file, String key) {
        refusedBy(Limits.DEFAULT, file, key);
    }

    private static void refusedBy(Limits limits, byte[] file, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new WorkbookScreen(limits).screen(file))
                .returns(key, RuleViolation::key);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(a);
        both.writeBytes(b);
        return both.toByteArray();
    }
}
