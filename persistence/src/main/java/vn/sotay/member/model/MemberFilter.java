package vn.sotay.member.model;

import java.io.Serializable;
import java.util.List;
import vn.sotay.shared.model.Scope;
import vn.sotay.shared.model.VietnameseText;

/**
 * Whom a list shows.
 *
 * @param scope the units that may be seen, already narrowed to the unit asked for
 * @param sensitive where citizen IDs may be searched
 * @param q what was typed; null or empty: no search
 * @param status by state
 * @param needsReview only records with an open conflict
 * @param gap only members whose record lacks this; null: no such filter
 * @param order in which they stand
 */
public record MemberFilter(
        Scope scope,
        Scope sensitive,
        String q,
        StatusFilter status,
        boolean needsReview,
        MemberGap gap,
        MemberOrder order)
        implements Serializable {
    /** In the order of names. */
    public MemberFilter(
            Scope scope, Scope sensitive, String q, StatusFilter status, boolean needsReview, MemberGap gap) {
        this(scope, sensitive, q, status, needsReview, gap, MemberOrder.NAME);
    }

    /** Without a search. */
    public static MemberFilter of(Scope scope) {
        return new MemberFilter(scope, Scope.NOTHING, null, StatusFilter.ALL, false, null);
    }

    /** With what was typed. */
    public MemberFilter typed(String typed) {
        return new MemberFilter(scope, scope, typed, status, needsReview, gap, order);
    }

    /** In another order. */
    public MemberFilter in(MemberOrder other) {
        return new MemberFilter(scope, sensitive, q, status, needsReview, gap, other);
    }

    /** With what was typed, but for everybody whatever their state. */
    MemberFilter inAnyState() {
        return new MemberFilter(scope, sensitive, q, StatusFilter.ALL, false, null);
    }

    /** Whether something was typed that can be looked for. */
    public boolean isSearch() {
        return q != null && !q.isBlank();
    }

    /** Names have no digits: what has one is a card number or a citizen ID. */
    public boolean isNumber() {
        return isSearch() && q.chars().anyMatch(Character::isDigit);
    }

    /** Whether nothing but units and states is asked for. */
    boolean isPlaceOnly() {
        return !isSearch() && !needsReview && gap == null;
    }

    /** Whether the index of words alone can answer. */
    boolean isWordsOnly() {
        return order.isByName() && status.isAll() && !needsReview && gap == null;
    }

    /** The typed words, as the index holds them. */
    List<String> words() {
        if (!isSearch() || isNumber()) {
            return List.of();
        }
        return VietnameseText.words(q).stream()
                .map(word -> word.length() > SearchWords.LONGEST ? word.substring(0, SearchWords.LONGEST) : word)
                .distinct()
                .toList();
    }

    /** The typed words but one. */
    List<String> others(String word) {
        return words().stream().filter(other -> !other.equals(word)).toList();
    }

    /** Whether words are asked for, in the order of names, and nothing else that may be rare. */
    boolean isWords() {
        return !words().isEmpty() && order.isByName() && !needsReview && gap == null;
    }

    /** What {@link Member#searchWords} of a name says that is exactly the typed one. */
    String exactText() {
        return SearchWords.of(q).text();
    }
}
