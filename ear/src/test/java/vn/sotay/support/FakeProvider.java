package vn.sotay.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenID provider as small as it can be: whoever is sent there is the one whom the test named, at once. What it says
 * can be spoilt in one point, as an attacker or a broken provider would.
 */
public final class FakeProvider implements AutoCloseable {
    /** The name by which the server under test is known here. */
    public static final String CLIENT = "sotay-test";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "secret-of-the-test";
    private static final long LIFE_SECONDS = 300;

    /** What is wrong with the answer. */
    public enum Spoilt {
        NOTHING,
        STATE,
        NONCE,
        EXPIRED,
        AUDIENCE,
        ISSUER,
        SIGNATURE,
        UNSIGNED
    }

    private final HttpServer http;
    private final KeyPair keys = keyPair();
    private final KeyPair otherKeys = keyPair();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile String username = "nobody";
    private volatile Spoilt spoilt = Spoilt.NOTHING;

    /** Listens on a port of its own. */
    public FakeProvider() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, metadata()));
        http.createContext("/keys", exchange -> json(exchange, 200, Map.of("keys", List.of(key()))));
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::token);
        http.start();
    }

    /** From now on whoever is sent here is this one. */
    public FakeProvider names(String user) {
        return names(user, Spoilt.NOTHING);
    }

    /** The same with an answer that is not right. */
    public FakeProvider names(String user, Spoilt how) {
        username = user;
        spoilt = how;
        return this;
    }

    /** What a server has to have in its environment to ask here. */
    public Map<String, String> environment() {
        return Map.of(
                "SOTAY_OIDC_PROVIDER",
                url(),
                "SOTAY_OIDC_CLIENT",
                CLIENT,
                "SOTAY_OIDC_SECRET",
                SECRET,
                "SOTAY_OIDC_SIGN_OUT",
                url() + "/leave");
    }

    /** An access token that is right in every point and was given to the program of that name. */
    public String accessTokenFor(String client) {
        return signed(claims("Bearer", Spoilt.NOTHING, client), keys);
    }

    public String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    @Override
    public void close() {
        http.stop(0);
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", url(),
                "authorization_endpoint", url() + "/authorize",
                "token_endpoint", url() + "/token",
                "jwks_uri", url() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private Map<String, String> key() {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                "one",
                "n",
                number(key.getModulus()),
                "e",
                number(key.getPublicExponent()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = parameters(exchange.getRequestURI().getRawQuery());
        if (!CLIENT.equals(query.get("client_id")) || !query.get("scope").contains("openid")) {
            json(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        var code = "code-" + asked.size();
        asked.put(code, query);
        var state = spoilt == Spoilt.STATE ? "another" : query.get("state");
        var to = query.get("redirect_uri");
        exchange.getResponseHeaders()
                .set("Location", to + (to.contains("?") ? "&" : "?") + "code=" + code + "&state=" + encoded(state));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var query = asked.getOrDefault(form.getOrDefault("code", ""), Map.of());
        var basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var ours = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!ours || query.isEmpty() || !query.get("redirect_uri").equals(form.get("redirect_uri"))) {
            json(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var said = claims("ID", spoilt, spoilt == Spoilt.AUDIENCE ? "another" : CLIENT);
        addNonce(said, query.get("nonce"));
        json(
                exchange,
                200,
                Map.of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFE_SECONDS,
                        "access_token",
                        accessTokenFor(CLIENT),
                        "id_token",
                        signed(said, spoilt == Spoilt.SIGNATURE ? otherKeys : keys)));
    }

    /** Roles too, of which nothing may come. */
    private Map<String, Object> claims(String type, Spoilt how, String audience) {
        var now = Instant.now().getEpochSecond();
        return new HashMap<>(Map.of(
                "iss",
                how == Spoilt.ISSUER ? "http://another" : url(),
                "sub",
                "id-of-" + username,
                "aud",
                audience,
                "typ",
                type,
                "iat",
                now - (how == Spoilt.EXPIRED ? 2 * LIFE_SECONDS : 0),
                "exp",
                now + (how == Spoilt.EXPIRED ? -LIFE_SECONDS : LIFE_SECONDS),
                "preferred_username",
                username,
                "realm_access",
                Map.of("roles", List.of("user", "admin")),
                "groups",
                List.of("FIRST_OFFICER")));
    }

    private void addNonce(Map<String, Object> claims, String asked) {
        if (asked == null) throw new IllegalStateException("nobody asked for a nonce");
        claims.put("nonce", spoilt == Spoilt.NONCE ? "another" : asked);
    }

    private String signed(Map<String, Object> claims, KeyPair pair) {
        var none = spoilt == Spoilt.UNSIGNED && "ID".equals(claims.get("typ"));
        var body = base64(text(Map.of("alg", none ? "none" : "RS256", "kid", "one"))) + "." + base64(text(claims));
        if (none) {
            return body + ".";
        }
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(body.getBytes(StandardCharsets.US_ASCII));
            return body + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = text(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String base64(String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
