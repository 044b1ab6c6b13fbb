package vn.sotay.audit.service;

import java.io.Serializable;
import vn.sotay.audit.seal.Head;

/**
 * How far the trail is sealed.
 *
 * @param head null before the first block
 * @param waiting lines that are not sealed yet; many of them mean that the sealer has stopped
 */
public record SealView(Head head, Long waiting) implements Serializable {}
