package vn.sotay.export.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import vn.sotay.access.service.Caller;
import vn.sotay.export.service.ExportSheetService;
import vn.sotay.shared.service.Province;
import vn.sotay.shared.web.Spreadsheets;
import vn.sotay.shared.web.Texts;

/** Answers with the spreadsheet of an export, in the language of the request. */
@RequestScoped
public class SheetAnswers {
    @Inject
    ExportSheetService sheets;

    @Inject
    Province province;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    /** Notes that it was fetched, and writes it while it is sent. */
    public Response of(String id) {
        var locale = Texts.asked(request);
        var taken = sheets.take(id);
        var words = new SheetWords(locale, mark(), LocalDate.now(clock));
        var name = Texts.text(locale, "export.sheet.file." + taken.list(), taken.name());
        StreamingOutput content = out -> sheets.write(id, words, out);
        return Spreadsheets.answer(name, content);
    }

    /** The key of what stands above all: that somebody practised, or that everything is made up; null for neither. */
    private String mark() {
        if (caller.isPractising()) {
            return "practice.mark.whole";
        }
        return province.isDemonstration() ? "shell.demo.mark" : null;
    }
}
