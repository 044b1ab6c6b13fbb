package vn.sotay.reconcile.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.sotay.member.model.MemberDetails;

/**
 * Finds for each row of a list the person whom it speaks of. A mark decides only if it is unique on both sides, among
 * all people and all rows and not only among those still left, and if no citizen ID speaks against it; everything else
 * is a question (docs/definitions.md, Imports and Reconciliation).
 */
public final class Pairing {
    /** So many people of one block are compared with a row; a block with more recognises nobody. */
    private static final int MOST_IN_BLOCK = 200;

    private static final Comparator<Pair> LIKELIEST = Comparator.comparing(Pair::reason)
            .thenComparing(pair -> -pair.likeness().points())
            .thenComparing(pair -> pair.row().row())
            .thenComparing(pair -> pair.person().id());

    private final Collection<KnownPerson> people;
    private final Collection<ListedRow> rows;
    private final Map<Long, KnownPerson> freePeople = new LinkedHashMap<>();
    private final Map<Integer, ListedRow> freeRows = new LinkedHashMap<>();
    /** All citizen IDs that the roster knows, here and elsewhere. */
    private final Set<String> knownIds = new HashSet<>();

    private final Set<String> listedIds = new HashSet<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Pair> elsewhere = new ArrayList<>();

    private Pairing(Collection<KnownPerson> people, Collection<KnownPerson> others, Collection<ListedRow> rows) {
        this.people = people;
        this.rows = rows;
        people.forEach(person -> freePeople.put(person.id(), person));
        rows.forEach(row -> freeRows.put(row.row(), row));
        people.forEach(person -> knownIds.add(PersonMarks.citizenId(person.details())));
        others.forEach(person -> knownIds.add(PersonMarks.citizenId(person.details())));
        rows.forEach(row -> listedIds.add(PersonMarks.citizenId(row.details())));
    }

    /**
     * Pairs a list with a roster.
     *
     * @param people whose home is in the unit or below it
     * @param others people of other units; of them only a citizen ID recognises anybody
     */
    public static Paired of(
            Collection<KnownPerson> people, Collection<KnownPerson> others, Collection<ListedRow> rows) {
        var pairing = new Pairing(people, others, rows);
        pairing.pairBy(PairReason.CITIZEN_ID, PersonMarks::citizenId);
        pairing.pairBy(PairReason.CARD_AND_NAME, PersonMarks::cardAndName);
        pairing.pairBy(PairReason.NAME_AND_DAYS, PersonMarks::nameAndDays);
        pairing.pairElsewhere(others);
        pairing.pairs.sort(Comparator.comparing(pair -> pair.row().row()));
        return new Paired(
                pairing.pairs,
                pairing.elsewhere,
                pairing.questions(),
                List.copyOf(pairing.freePeople.values()),
                List.copyOf(pairing.freeRows.values()));
    }

    private void pairBy(PairReason reason, Function<MemberDetails, String> mark) {
        var known = unique(people, person -> mark.apply(person.details()));
        unique(rows, row -> mark.apply(row.details())).forEach((key, row) -> {
            var person = known.get(key);
            if (person != null && isFree(person, row) && !contradict(person, row)) {
                pairs.add(pair(person, row, reason, sureness(reason)));
                freePeople.remove(person.id());
                freeRows.remove(row.row());
            }
        });
    }

    /** Two people of this unit with one citizen ID are asked about; nobody is looked for elsewhere then. */
    private void pairElsewhere(Collection<KnownPerson> others) {
        var here = new HashSet<String>();
        people.forEach(person -> here.add(PersonMarks.citizenId(person.details())));
        var known = unique(others, person -> PersonMarks.citizenId(person.details()));
        unique(rows, row -> PersonMarks.citizenId(row.details())).forEach((citizenId, row) -> {
            var person = known.get(citizenId);
            if (person != null && !here.contains(citizenId) && freeRows.remove(row.row()) != null) {
                elsewhere.add(pair(person, row, PairReason.CITIZEN_ID, Sureness.SURE));
            }
        });
    }

    /** Of those who are left: each row with at most one person, and each person with at most one row. */
    private List<Pair> questions() {
        var questions = new ArrayList<Pair>();
        Set<Long> askedPeople = new HashSet<>();
        Set<Integer> askedRows = new HashSet<>();
        candidates().stream().sorted(LIKELIEST).forEach(candidate -> {
            if (!askedPeople.contains(candidate.person().id())
                    && askedRows.add(candidate.row().row())) {
                askedPeople.add(candidate.person().id());
                questions.add(candidate);
            }
        });
        return questions;
    }

    private List<Pair> candidates() {
        Map<String, List<KnownPerson>> blocks = new HashMap<>();
        for (var person : freePeople.values()) {
            PersonMarks.blocks(person.details()).forEach(key -> blocks.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(person));
        }
        var candidates = new ArrayList<Pair>();
        for (var row : freeRows.values()) {
            var near = new LinkedHashSet<Long>();
            PersonMarks.blocks(row.details()).stream()
                    .map(blocks::get)
                    .filter(block -> block != null && block.size() <= MOST_IN_BLOCK)
                    .forEach(block -> block.forEach(person -> near.add(person.id())));
            near.stream()
                    .map(freePeople::get)
                    .map(person -> pair(person, row, reason(person, row), Sureness.ASKED))
                    .filter(Pairing::isWorthAsking)
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private static boolean isWorthAsking(Pair pair) {
        return pair.reason() != PairReason.ALIKE || pair.likeness().grade() != LikenessGrade.NONE;
    }

    private static PairReason reason(KnownPerson person, ListedRow row) {
        if (isSame(person, row, PersonMarks::citizenId)) {
            return PairReason.CITIZEN_ID;
        }
        if (isSame(person, row, PersonMarks::cardAndName)) {
            return PairReason.CARD_AND_NAME;
        }
        return isSame(person, row, PersonMarks::nameAndDays) ? PairReason.NAME_AND_DAYS : PairReason.ALIKE;
    }

    private static boolean isSame(KnownPerson person, ListedRow row, Function<MemberDetails, String> mark) {
        var key = mark.apply(person.details());
        return key != null && key.equals(mark.apply(row.details()));
    }

    /** Two IDs that are not the same, or one that belongs to somebody else, speak against every other mark. */
    private boolean contradict(KnownPerson person, ListedRow row) {
        var known = PersonMarks.citizenId(person.details());
        var listed = PersonMarks.citizenId(row.details());
        if (known == null) {
            return listed != null && knownIds.contains(listed);
        }
        return listed == null ? listedIds.contains(known) : !known.equals(listed);
    }

    private boolean isFree(KnownPerson person, ListedRow row) {
        return freePeople.containsKey(person.id()) && freeRows.containsKey(row.row());
    }

    private static Sureness sureness(PairReason reason) {
        return reason == PairReason.CITIZEN_ID ? Sureness.SURE : Sureness.LIKELY;
    }

    private static Pair pair(KnownPerson person, ListedRow row, PairReason reason, Sureness sureness) {
        return new Pair(person, row, reason, sureness, Likeness.of(person.details(), row.details()));
    }

    /** Those whose mark nobody shares, by their mark. */
    private static <T> Map<String, T> unique(Collection<T> all, Function<T, String> mark) {
        Map<String, T> unique = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (var one : all) {
            var key = mark.apply(one);
            if (key != null && unique.putIfAbsent(key, one) != null) {
                shared.add(key);
            }
        }
        unique.keySet().removeAll(shared);
        return unique;
    }
}
