package vn.sotay.file.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.InetSocketAddress;

/** The scanner that the server is told of, none by default. */
@ApplicationScoped
class VirusScannerProducer {
    /** {@code host:port} of ClamAV's daemon. */
    static final String PROPERTY = "sotay.file.clamd";

    @Produces
    @ApplicationScoped
    VirusScanner scanner() {
        return of(System.getProperty(PROPERTY, ""));
    }

    static VirusScanner of(String address) {
        if (address.isBlank()) {
            return content -> {};
        }
        var colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException(PROPERTY + " must be host:port, not " + address);
        }
        return new ClamdScanner(
                new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))));
    }
}
