package vn.sotay.access.service;

import java.io.Serializable;

/**
 * What a browser that stays known is answered.
 *
 * @param signedIn null unless it is in
 * @param kept what it has to keep from now on; null: what it has
 * @param copied whether it was ended because somebody has a copy of its secret
 */
public record DeviceSignIn(SignedIn signedIn, KeptDevice kept, Boolean copied) implements Serializable {
    static final DeviceSignIn OVER = new DeviceSignIn(null, null, false);
    static final DeviceSignIn COPIED = new DeviceSignIn(null, null, true);

    /** Whether it is in. */
    public boolean isIn() {
        return signedIn != null;
    }
}
