package vn.sotay.roster.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import vn.sotay.roster.model.FaultCode;
import vn.sotay.roster.model.FaultRow;
import vn.sotay.roster.service.FaultSheetService;
import vn.sotay.roster.service.FaultWords;
import vn.sotay.shared.service.Province;
import vn.sotay.shared.web.Spreadsheets;
import vn.sotay.shared.web.Texts;

/** The rows of an import that were held back or warned of, as a spreadsheet with the wrong cells marked. */
@Path("imports/{id}/faults.xlsx")
public class FaultSheetResource {
    @Inject
    FaultSheetService sheets;

    @Inject
    Province province;

    @Context
    HttpHeaders headers;

    /** The sender's own rows; it is audited who took them. */
    @GET
    public Response get(@PathParam("id") String id) {
        var locale = Texts.supported(headers.getAcceptableLanguages());
        var name = Texts.text(locale, "roster.sheet.file", sheets.take(id));
        StreamingOutput content = out -> sheets.write(id, new Words(locale, province.isDemonstration()), out);
        return Spreadsheets.answer(name, content);
    }

    private record Words(Locale locale, boolean demo) implements FaultWords {
        @Override
        public String sheet() {
            return Texts.text(locale, "roster.sheet.title");
        }

        @Override
        public String mark() {
            return demo ? Texts.text(locale, "shell.demo.mark") : null;
        }

        @Override
        public String row() {
            return Texts.text(locale, "roster.sheet.row");
        }

        @Override
        public String why() {
            return Texts.text(locale, "roster.sheet.why");
        }

        @Override
        public String reason(FaultRow finding) {
            var column = Texts.text(locale, "roster.column." + finding.column());
            return column + ": " + Texts.text(locale, key(finding.code()));
        }

        private static String key(String code) {
            for (var fault : FaultCode.values()) {
                if (fault.name().equals(code)) {
                    return "roster.fault." + code;
                }
            }
            return "roster.warning." + code;
        }
    }
}
