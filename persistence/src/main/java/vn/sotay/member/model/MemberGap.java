package vn.sotay.member.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a record may lack though a figure or a procedure needs it.
 *
 * <p>A {@link Member} stores the sum of the weights of its gaps, so that an index answers who lacks what. The weights are
 * part of the stored data: a new gap takes the next power of two.
 */
public enum MemberGap {
    /** No citizen ID. */
    CITIZEN_ID(1, details -> details.citizenId() == null),
    /** No telephone number. */
    PHONE(2, details -> details.phone() == null),
    /** Nobody asked whether the member owns a smartphone: the denominator of adoption waits for it. */
    SMARTPHONE(4, details -> details.smartphone() == Smartphone.UNKNOWN),
    /** The day of birth is not known: perhaps the month or the year. */
    BIRTH(8, details -> details.birth() == null || !details.birth().isExact());

    private final int weight;
    private final Predicate<MemberDetails> isIn;

    MemberGap(int weight, Predicate<MemberDetails> isIn) {
        this.weight = weight;
        this.isIn = isIn;
    }

    /** All that a record lacks, as a sum of weights. */
    static int sum(MemberDetails details) {
        return Arrays.stream(values())
                .filter(gap -> gap.isIn.test(details))
                .mapToInt(gap -> gap.weight)
                .sum();
    }

    /** Whether a sum of weights has this gap in it. */
    boolean isIn(int sum) {
        return (sum & weight) != 0;
    }

    /** All gaps of a sum of weights. */
    static List<MemberGap> of(int sum) {
        return Arrays.stream(values()).filter(gap -> gap.isIn(sum)).toList();
    }

    /** Every sum of weights that has this gap in it: what a query looks up. */
    List<Integer> sums() {
        return IntStream.range(0, 1 << values().length)
                .filter(this::isIn)
                .boxed()
                .toList();
    }
}
