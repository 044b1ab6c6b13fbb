package vn.sotay.indicator.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.sotay.member.model.Participation;
import vn.sotay.member.model.Smartphone;
import vn.sotay.organisation.model.RosterMode;

/**
 * All that indicators ask of a member on the day on which a period is counted.
 *
 * @param rosterMode of the home unit on that day
 * @param participation on that day
 * @param smartphone as the record said on that day
 * @param registered whether the account was activated by then
 * @param opened whether the member signed in on a day of the period, by then
 */
public record Situation(
        RosterMode rosterMode, Participation participation, Smartphone smartphone, boolean registered, boolean opened)
        implements Serializable {
    private static final int PARTICIPATIONS = Participation.values().length;
    private static final int SMARTPHONES = Smartphone.values().length;
    private static final int YES_OR_NO = 2;

    /** Every situation that there is. */
    static List<Situation> all() {
        var all = new ArrayList<Situation>();
        for (var mode : RosterMode.values()) {
            for (var participation : Participation.values()) {
                for (var smartphone : Smartphone.values()) {
                    for (var registered : List.of(false, true)) {
                        for (var opened : List.of(false, true)) {
                            all.add(new Situation(mode, participation, smartphone, registered, opened));
                        }
                    }
                }
            }
        }
        return all;
    }

    /** One number for the whole situation, no two alike: what a query that lists people compares. */
    int number() {
        return (((rosterMode.ordinal() * PARTICIPATIONS + participation.ordinal()) * SMARTPHONES + smartphone.ordinal())
                                        * YES_OR_NO
                                + (registered ? 1 : 0))
                        * YES_OR_NO
                + (opened ? 1 : 0);
    }
}
