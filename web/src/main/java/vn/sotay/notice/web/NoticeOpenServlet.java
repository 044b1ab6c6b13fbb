package vn.sotay.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.notice.service.NoticeBoxService;
import vn.sotay.shared.model.NotFound;
import vn.sotay.shared.web.OwnPath;

/** Opens a notice: it is read, and its page is shown. A link like any other, so that it opens in another tab, too. */
@WebServlet("/notices/open")
public class NoticeOpenServlet extends HttpServlet {
    @Inject
    NoticeBoxService box;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = request.getParameter("id");
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(request.getContextPath() + OwnPath.of(box.open(id == null ? "" : id)));
        } catch (NotFound elsewhere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
