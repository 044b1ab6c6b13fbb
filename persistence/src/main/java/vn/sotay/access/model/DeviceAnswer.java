package vn.sotay.access.model;

/** What the secret of a device is worth. */
public enum DeviceAnswer {
    /** It is the one told last: signs in, and changes. */
    CURRENT,
    /** It is the one before, a moment ago: signs in, and does not change once more. */
    AT_ONCE,
    /** The device is ended, too old, or its account was signed out everywhere. */
    OVER,
    /** It is an old one: somebody has a copy. */
    COPIED
}
