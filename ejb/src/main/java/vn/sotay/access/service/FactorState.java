package vn.sotay.access.service;

import java.io.Serializable;

/**
 * The second factor of an account, as the administrator sees it.
 *
 * @param resetAsked whether taking it away waits for the second person
 */
public record FactorState(Boolean on, Boolean resetAsked) implements Serializable {}
