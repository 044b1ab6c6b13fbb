package vn.sotay.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.sotay.browser.Browser;

/** Starts what {@link SotayServer} asks for, once in the whole run, and judges the browser after each test. */
class ServerExtension implements ParameterResolver, BeforeEachCallback, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(ServerExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Server.class || type == Api.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        var server = server(context);
        if (type == Server.class) return server;
        if (type == Api.class) return server.api();
        var browser = context.getRoot().getStore(OURS).getOrComputeIfAbsent(Browser.class);
        browser.begin(server.url());
        return browser;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        server(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browser = context.getRoot().getStore(OURS).get(Browser.class, Browser.class);
        if (browser == null) return;
        var test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        browser.end(test, context.getExecutionException().isPresent());
    }

    private static Server server(ExtensionContext context) {
        var demo =
                context.getRequiredTestClass().getAnnotation(SotayServer.class).demo();
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(demo, Server::shared, Server.class);
    }
}
