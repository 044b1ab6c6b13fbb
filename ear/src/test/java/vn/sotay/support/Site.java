package vn.sotay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages as a browser without script gets them: for what hundreds of requests ask, where a browser would be slow. */
public final class Site {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private static final int MOST_HOPS = 10;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String url;

    public Site(Server server) {
        url = server.url();
    }

    /** A page as it came, and from where. */
    public record Page(int status, String html, URI address) {}

    /** Signs in by the form; fails when refused. */
    public Site signIn(String username, String password) {
        var token = token(get("/sign-in"));
        post("/sign-in", Map.of("username", username, "password", password, "to", "", "lang", "vi", "token", token));
        if (get("/account").status() != 200) throw new AssertionError("sign-in of " + username + " refused");
        return this;
    }

    /** What a plain form of this page has to carry. */
    public static String token(Page page) {
        var token = TOKEN.matcher(page.html());
        if (!token.find()) throw new AssertionError("no form on " + page.address());
        return token.group(1);
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /** A page, wherever it leads to and on which host, as a browser follows it. */
    public Page follow(String path) {
        return follow(HttpRequest.newBuilder(URI.create(url + path)));
    }

    /** The same with a header of its own on the first request. */
    public Page follow(String path, String header, String value) {
        return follow(HttpRequest.newBuilder(URI.create(url + path)).header(header, value));
    }

    private Page follow(HttpRequest.Builder first) {
        try {
            var answer = client.send(first.header("Accept-Language", "vi").build(), BodyHandlers.ofString());
            for (var hop = 0; answer.statusCode() / 100 == 3; hop++) {
                if (hop == MOST_HOPS) throw new AssertionError("led in circles, at last to " + answer.uri());
                var next = answer.uri()
                        .resolve(answer.headers().firstValue("Location").orElseThrow());
                answer = client.send(
                        HttpRequest.newBuilder(next)
                                .header("Accept-Language", "vi")
                                .build(),
                        BodyHandlers.ofString());
            }
            return new Page(answer.statusCode(), answer.body(), answer.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A cookie that this browser holds; null if it does not. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** What a field with suggestions answers while somebody types: a part of the page, as PrimeFaces asks for it. */
    public Page ask(Page page, String form, String field, String typed) {
        var sent = new HashMap<String, String>();
        var html = page.html().substring(page.html().indexOf("<form id=\"" + form + "\""));
        var hidden = HIDDEN.matcher(html.substring(0, html.indexOf("</form>")));
        while (hidden.find()) {
            sent.put(attribute(hidden.group(), "name"), attribute(hidden.group(), "value"));
        }
        sent.putAll(Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                field,
                "jakarta.faces.partial.execute",
                field,
                "jakarta.faces.partial.render",
                field,
                field,
                field,
                field + "_query",
                typed));
        return post(page.address().getRawPath(), sent);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    /** Sends a plain form, which carries the {@link #token} of its page. */
    public Page post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.header("Accept-Language", "vi").build(), BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.body(), answer.uri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
