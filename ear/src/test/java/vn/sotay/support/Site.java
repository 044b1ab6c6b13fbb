package vn.sotay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as a browser without script gets them: for what hundreds of requests ask, where a browser would be slow. */
public final class Site {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String url;

    public Site(Server server) {
        url = server.url();
    }

    /** A page as it came. */
    public record Page(int status, String html) {}

    /** Signs in by the form; fails when refused. */
    public Site signIn(String username, String password) {
        var token = TOKEN.matcher(get("/sign-in").html());
        if (!token.find()) throw new AssertionError("no form on the sign-in page");
        post(
                "/sign-in",
                Map.of("username", username, "password", password, "to", "", "lang", "vi", "token", token.group(1)));
        if (get("/account").status() != 200) throw new AssertionError("sign-in of " + username + " refused");
        return this;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    private void post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
