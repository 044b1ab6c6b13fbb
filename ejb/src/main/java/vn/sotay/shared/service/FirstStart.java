package vn.sotay.shared.service;

/**
 * Something that fills an empty system before anybody is let in; an {@code @ApplicationScoped} bean. It is called at
 * every start, without a transaction, and does nothing where there is data.
 */
public interface FirstStart {
    /** Fills the system if it is empty. */
    void prepare();
}
