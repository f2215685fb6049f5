package ca.tetherai.profileviewer.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of two objects' members in one order, which is the same whichever comes first: about as they were sent. Stateless. */
final class MergedNames {
    private MergedNames() {
    }

    private record Ranked(String name, int first, int last) {}

    static List<String> of(Set<String> left, Set<String> right) {
        Map<String, Integer> leftRanks = ranks(left);
        Map<String, Integer> rightRanks = ranks(right);
        List<Ranked> merged = new ArrayList<>(Math.max(left.size(), right.size()));
        leftRanks.forEach((name, rank) -> merged.add(ranked(name, rank, rightRanks.getOrDefault(name, Integer.MAX_VALUE))));
        rightRanks.forEach((name, rank) -> {
            if (!leftRanks.containsKey(name)) {
                merged.add(ranked(name, rank, Integer.MAX_VALUE));
            }
        });
        merged.sort(Comparator.comparingInt(Ranked::first).thenComparingInt(Ranked::last).thenComparing(Ranked::name));
        return merged.stream().map(Ranked::name).toList();
    }

    private static Ranked ranked(String name, int one, int other) {
        return new Ranked(name, Math.min(one, other), Math.max(one, other));
    }

    private static Map<String, Integer> ranks(Set<String> names) {
        Map<String, Integer> ranks = HashMap.newHashMap(names.size());
        names.forEach(name -> ranks.put(name, ranks.size()));
        return ranks;
    }
}
