package vn.sotay.duplicate.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sotay.member.model.Member;
import vn.sotay.member.model.MemberConflictRepository;
import vn.sotay.shared.model.Scope;

/**
 * Pairs follow the records: a search, or a change of one record, brings those that are new and takes away open ones whose
 * cause is gone. What was decided is never asked again.
 */
@ApplicationScoped
public class PairKeeper {
    private static final long A_MILLION = 1_000_000;

    @Inject
    PairSearchRepository search;

    @Inject
    PairRepository pairs;

    @Inject
    MemberConflictRepository conflicts;

    private record Two(Long first, Long second) {
        static Two of(DuplicatePair pair) {
            return new Two(pair.first().id(), pair.second().id());
        }
    }

    /** Searches a scope. */
    public SearchResult search(Scope scope, LocalDate day, Instant now) {
        var began = System.nanoTime();
        pairs.lock();
        var rules = search.rules(day);
        var people = search.people(scope);
        var searching = new PairSearch(rules, people);
        var found = searching.pairs();
        var known = known(pairs.known(scope));
        var fresh = 0;
        for (var pair : found) {
            var before = known.remove(new Two(pair.first(), pair.second()));
            if (before == null) {
                pairs.add(pair, pair.likeness().score(rules.weights()), now);
                fresh++;
            } else {
                before.compared(pair.likeness(), pair.likeness().score(rules.weights()));
            }
        }
        return new SearchResult(
                people.size(),
                found.size(),
                fresh,
                takeAway(known.values()),
                searching.tooLarge(),
                (System.nanoTime() - began) / A_MILLION);
    }

    /**
     * The two are two people. Whoever is in no other open pair does not seem to be there twice any more.
     *
     * @throws vn.sotay.shared.model.RuleViolation {@code duplicate.illegal} if that was decided already
     */
    public void notTheSame(DuplicatePair pair, String username, Instant now) {
        pair.notTheSame(username, now);
        Stream.of(pair.first(), pair.second())
                .filter(one -> pairs.of(one).stream().noneMatch(other -> other.state() == PairState.OPEN))
                .forEach(one -> conflicts.settlePerson(one, username, now));
    }

    /** After one record changed; what was changed has to be written before. */
    public void follow(Member member, LocalDate day, Instant now) {
        var rules = search.rules(day);
        var self = search.of(member);
        var known = known(pairs.of(member));
        var like = new HashMap<Two, Likeness>();
        search.like(self, rules.largestBlock()).forEach(other -> {
            var likeness = Likeness.of(self, other);
            if (rules.isPair(likeness)) {
                like.put(new Two(Math.min(self.key(), other.key()), Math.max(self.key(), other.key())), likeness);
            }
        });
        if (!known.keySet().containsAll(like.keySet()) || !like.keySet().containsAll(known.keySet())) {
            pairs.lock();
            known = known(pairs.of(member));
        }
        for (var pair : like.entrySet()) {
            var before = known.remove(pair.getKey());
            var score = pair.getValue().score(rules.weights());
            if (before == null) {
                pairs.add(new FoundPair(pair.getKey().first(), pair.getKey().second(), pair.getValue()), score, now);
            } else {
                before.compared(pair.getValue(), score);
            }
        }
        known.values().removeIf(pair -> isStill(pair, rules));
        takeAway(known.values());
    }

    /** Whether a pair that shares no sign any more that one index leads to is one nevertheless. */
    private boolean isStill(DuplicatePair pair, DuplicateRules rules) {
        var hidden = pair.first().mergedInto() != null || pair.second().mergedInto() != null;
        return hidden || rules.isPair(Likeness.of(search.of(pair.first()), search.of(pair.second())));
    }

    private static Map<Two, DuplicatePair> known(List<DuplicatePair> pairs) {
        var known = new HashMap<Two, DuplicatePair>();
        pairs.forEach(pair -> known.put(Two.of(pair), pair));
        return known;
    }

    private int takeAway(Iterable<DuplicatePair> left) {
        var gone = 0;
        for (var pair : left) {
            if (pair.state() == PairState.OPEN) {
                pairs.remove(pair);
                gone++;
            }
        }
        return gone;
    }
}
