package vn.sotay.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The REST interface as another program sees it. Paths are relative to /api/v1; bodies are anything Jackson writes. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String url;
    private final Optional<String> token;
    private final String language;

    /** @param url of the application, without a slash at the end */
    public Api(String url) {
        this(url, Optional.empty(), "vi");
    }

    private Api(String url, Optional<String> token, String language) {
        this.url = url;
        this.token = token;
        this.language = language;
    }

    /**
     * An answer as it came.
     *
     * @param body the parsed JSON, or a missing node if there was none
     */
    public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {
        /** The first value of a header, or an empty text. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The message key of a problem, or an empty text. */
        public String key() {
            return body.path("key").asText();
        }
    }

    /** Signs in and answers a client that carries the token; fails when refused. */
    public Api signIn(String username, String password) {
        var answer = post("/sessions", Map.of("username", username, "password", password));
        if (answer.status() != 201) throw new AssertionError("sign-in of " + username + " refused: " + answer);
        return withToken(answer.body().path("token").asText());
    }

    /** The same client with this bearer token. */
    public Api withToken(String bearer) {
        return new Api(url, Optional.of(bearer), language);
    }

    /** The same client asking for messages in this language. */
    public Api in(String otherLanguage) {
        return new Api(url, token, otherLanguage);
    }

    /** The bearer token, if signed in. */
    public Optional<String> token() {
        return token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** The bytes of a file; fails when refused. */
    public byte[] download(String path) {
        try {
            var response = CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) throw new AssertionError(path + " refused: " + response.statusCode());
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Answer post(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").POST(json(body)));
    }

    /** As {@link #post(String, Object)}, with the key of the request: sent again, it does nothing again. */
    public Answer postOnce(String path, Object body, String key) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(json(body)));
    }

    /** As {@link #post(String, Object)}, on what was read last. */
    public Answer post(String path, Object body, String etag) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(json(body)));
    }

    public Answer put(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").PUT(json(body)));
    }

    /** Instead of what is there; {@code etag} of the last read, or an empty text to leave it out. */
    public Answer put(String path, Object body, String etag) {
        var request = request(path).header("Content-Type", "application/json");
        if (!etag.isEmpty()) request.header("If-Match", etag);
        return send(request.PUT(json(body)));
    }

    /** Sends bytes as they are. */
    public Answer putBytes(String path, byte[] content) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(content)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** A merge patch; {@code etag} of the last read, or an empty text to leave it out. */
    public Answer patch(String path, Object body, String etag) {
        var request = request(path).header("Content-Type", "application/merge-patch+json");
        if (!etag.isEmpty()) request.header("If-Match", etag);
        return send(request.method("PATCH", json(body)));
    }

    /** Sends a file as the multipart field {@code file}. */
    public Answer upload(String path, String fileName, byte[] content) {
        var boundary = "----sotay-" + Integer.toHexString(fileName.hashCode());
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Accept-Language", language);
        token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
        return request;
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            var isJson =
                    response.headers().firstValue("Content-Type").orElse("").contains("json");
            var body = JSON.readTree(isJson ? response.body() : "");
            return new Answer(response.statusCode(), response.headers(), body, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
