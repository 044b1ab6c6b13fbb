package vn.sotay.access.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.sotay.access.service.ProviderSignInService;

/** Where the server refused what came from the provider: the application says so, this side knows no words. */
@WebServlet("/refused")
public class RefusedServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(ProviderSignInService.REFUSED);
    }
}
