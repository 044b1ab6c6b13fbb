package vn.sotay.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers with a spreadsheet that is written while it is sent. */
public final class Spreadsheets {
    /** The media type of a workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Spreadsheets() {}

    /** A workbook to be kept under a name, which may have any letters. */
    public static Response answer(String name, StreamingOutput content) {
        return Response.ok(content, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.disposition("attachment", name))
                .build();
    }
}
