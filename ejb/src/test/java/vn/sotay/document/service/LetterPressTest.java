package vn.sotay.document.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.sotay.document.model.Letter;

/** A letter in both forms: what it says, how it is set, that it can be archived, and that it never changes. */
class LetterPressTest {
    private final LetterPress press = Letters.press();

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String textOfDocx(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void both_forms_say_the_same() throws IOException {
        var printed = press.print(Letters.letter(Letters.values()), Letters.AT);

        var parts = new String[] {
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Số 12-GT/HU",
            "An Khê, ngày 30 tháng 9 năm 2024",
            "chuyển sinh hoạt đảng chính thức",
            "- Chi bộ thôn 2, xã Hòa Bình",
            "NGUYỄN THỊ THU HƯỜNG",
            "Trần Văn Mẫu",
            "- Lưu Văn phòng"
        };
        assertThat(textOf(printed.pdf())).contains(parts);
        assertThat(textOfDocx(printed.docx())).contains(parts);
    }

    @Test
    void a_draft_has_a_place_for_the_number() throws IOException {
        var letter = Letters.letter(Letters.values());
        var draft = new Letter(letter.template(), null, letter.day(), letter.values(), letter.format());

        assertThat(textOf(press.preview(draft, Letters.AT)))
                .contains("-GT/HU", "DỰ THẢO")
                .doesNotContain("12-GT/HU");
    }

    @Test
    void a_letter_written_to_practise_says_so() throws IOException {
        var values = new HashMap<>(Letters.values());
        values.put(Letter.PRACTICE, "true");

        assertThat(textOf(press.print(Letters.letter(values), Letters.AT).pdf()))
                .contains("TẬP DƯỢT");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void the_pdf_can_be_archived_and_read_aloud(PDFAFlavour flavour) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        var pdf = press.print(Letters.letter(Letters.values()), Letters.AT).pdf();

        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                            .collect(Collectors.toSet()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void the_same_letter_is_the_same_bytes_whoever_prints_it() {
        var letter = Letters.letter(Letters.values());
        var first = press.print(letter, Letters.AT);
        var second = Letters.press().print(letter, Letters.AT);

        assertThat(second.pdf()).isEqualTo(first.pdf());
        assertThat(second.docx()).isEqualTo(first.docx());
        assertThat(press.print(letter, Letters.AT.plusSeconds(1)).pdf()).isNotEqualTo(first.pdf());
    }

    @Test
    void the_files_know_no_other_moment_than_that_of_the_freeze() throws Exception {
        var printed = press.print(Letters.letter(Letters.values()), Letters.AT);

        try (var pdf = Loader.loadPDF(printed.pdf())) {
            var about = pdf.getDocumentInformation();
            assertThat(about.getCreationDate().toInstant()).isEqualTo(Letters.AT);
            assertThat(about.getModificationDate()).isNull();
            var described = new DomXmpParser()
                    .parse(pdf.getDocumentCatalog().getMetadata().toByteArray())
                    .getXMPBasicSchema();
            assertThat(described.getCreateDate().toInstant()).isEqualTo(Letters.AT);
            assertThat(described.getModifyDate()).isNull();
            assertThat(described.getMetadataDate()).isNull();
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(printed.docx()))) {
            var core = docx.getProperties().getCoreProperties();
            assertThat(core.getCreated().toInstant()).isEqualTo(Letters.AT);
            assertThat(core.getModified().toInstant()).isEqualTo(Letters.AT);
        }
    }

    @Test
    void the_same_letter_is_the_same_bytes_after_a_restart_elsewhere() throws Exception {
        var first = Letters.fingerprints(press.print(Letters.letter(Letters.values()), Letters.AT));
        var here = System.getProperty("java.class.path");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(
                        java,
                        "-Duser.timezone=UTC",
                        "-Duser.language=fr",
                        "-cp",
                        System.getProperty("surefire.test.class.path", here),
                        Letters.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        var told = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(told.lines().reduce((one, last) -> last)).contains(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> & nháy|<script>alert(1)</script> & nháy",
                "nút\u0007 và \u0001 lẻ|nút và lẻ",
                "😀 漢字 עברית|😀 漢字 עברית",
                "${7*7} <#include x>|${7*7} <#include x>",
                "=1+1|=1+1"
            })
    void whatever_was_typed_is_text(String typed, String kept) throws IOException {
        var values = Letters.values();
        values.put("reason", typed);

        var printed = press.print(Letters.letter(values), Letters.AT);

        assertThat(textOfDocx(printed.docx())).contains(kept);
        assertThat(textOf(printed.pdf())).contains("Hòa Bình").doesNotContain("49 ");
    }

    @Test
    void what_a_record_does_not_have_is_left_out() throws IOException {
        var values = Letters.values();
        List.of("birthDate", "joinedOn", "officialOn", "cardNumber", "fileNumber", "reason", "title", "upperBody")
                .forEach(values::remove);

        var text = textOf(press.print(Letters.letter(values), Letters.AT).pdf());

        assertThat(text)
                .contains("giới thiệu đồng chí NGUYỄN THỊ THU HƯỜNG.", "Đã đóng đảng phí")
                .doesNotContain("Số thẻ", "Lý do", "vào Đảng");
    }

    @Test
    void a_temporary_letter_says_for_how_long() throws IOException {
        var values = Letters.values();
        values.put("from", "01/10/2024");
        values.put("until", "01/07/2025");

        assertThat(textOf(press.print(Letters.letter(values), Letters.AT).pdf()))
                .contains("chuyển sinh hoạt đảng tạm thời", "từ ngày 01/10/2024 đến ngày 01/07/2025", "vẫn tính trong");
    }

    @Test
    void a_long_letter_goes_on_to_a_second_page_with_its_number() throws IOException {
        var values = Letters.values();
        values.put("reason", "Lý do chuyển. ".repeat(400));
        try (var pdf =
                Loader.loadPDF(press.print(Letters.letter(values), Letters.AT).pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf).strip()).startsWith("2");
        }
    }
}
