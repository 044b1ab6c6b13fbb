package vn.sotay.access.service;

import vn.sotay.access.model.Device;
import vn.sotay.shared.model.AuditedFact;

/** An old secret of a device came once more: somebody has a copy. The device and its sign-ins ended. */
public record DeviceCopied(String subject, String actor) implements AuditedFact {
    static DeviceCopied of(Device device) {
        return new DeviceCopied(device.account().publicId(), device.account().username());
    }

    @Override
    public String key() {
        return "access.account.deviceCopied";
    }
}
