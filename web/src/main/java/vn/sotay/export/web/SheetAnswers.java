package vn.sotay.export.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import vn.sotay.export.service.ExportSheetService;
import vn.sotay.shared.service.Province;
import vn.sotay.shared.web.Texts;

/** Answers with the spreadsheet of an export, in the language of the request. */
@RequestScoped
class SheetAnswers {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ExportSheetService sheets;

    @Inject
    Province province;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    Response of(String id) {
        var locale = Texts.supported(Collections.list(request.getLocales()));
        var unit = sheets.take(id);
        var words = new SheetWords(locale, province.isDemonstration(), LocalDate.now(clock));
        var name = Texts.text(locale, "export.sheet.file", unit);
        StreamingOutput content = out -> sheets.write(id, words, out);
        return Response.ok(content, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(name))
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
