package vn.sotay.shared.service;

import java.time.Clock;
import java.time.Period;

/**
 * A kind of data that is kept for a time only. A feature implements it as an {@code @ApplicationScoped} bean; the rule
 * {@code retention.<name>} says how long, and each night what is older goes. Doing it twice does nothing more.
 */
public interface RetainedData {
    /** Its name: capital letters, as in the rule. */
    String name();

    /**
     * How much is too old at a moment; what decisions keep is not counted.
     *
     * @param then stands still at that moment
     */
    long tooOld(Period age, Clock then);

    /**
     * Takes some of it away, in the caller's transaction.
     *
     * @param age how old it may become
     * @param limit the most rows at once
     * @return how many went; 0 when nothing too old is left
     */
    int takeAway(Period age, int limit);
}
