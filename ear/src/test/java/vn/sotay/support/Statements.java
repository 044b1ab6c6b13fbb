package vn.sotay.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** How many statements a running server prepared, as its management interface tells an operator. */
public final class Statements implements AutoCloseable {
    private static final ModelNode UNIT = Operations.createAddress(
            "deployment", "sotay.ear", "subsystem", "jpa", "hibernate-persistence-unit", "sotay.ear#sotay");

    private final ModelControllerClient client;

    /** Begins to count. */
    public Statements(Server server) {
        var management = URI.create(server.managementUrl());
        try {
            client = ModelControllerClient.Factory.create(
                    InetAddress.getByName(management.getHost()), management.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        count(true);
    }

    /** How many there were since counting began. */
    public long prepared() {
        return ask(Operations.createReadAttributeOperation(UNIT, "prepared-statement-count"))
                .asLong();
    }

    private void count(boolean whether) {
        ask(Operations.createWriteAttributeOperation(UNIT, "statistics-enabled", whether));
    }

    private ModelNode ask(ModelNode question) {
        try {
            var answer = client.execute(question);
            if (!Operations.isSuccessfulOutcome(answer)) {
                throw new IllegalStateException(
                        Operations.getFailureDescription(answer).asString());
            }
            return Operations.readResult(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (client) {
            count(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
