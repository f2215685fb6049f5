package ca.tetherai.profileviewer.compare;

import static org.assertj.core.api.Assertions.assertThat;

import ca.tetherai.profileviewer.profile.Profile;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_account_does_not_differ_from_itself(long seed) {
        Profile account = new RandomProfiles(seed).next();

        Comparison comparison = Comparison.of(account, account);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.rows()).hasSizeGreaterThan(12).allMatch(row -> row.kind() == DifferenceKind.SAME);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_its_sides_swapped_it_is_mirrored(long seed) {
        var random = new RandomProfiles(seed);
        Profile left = random.next();
        Profile right = random.next();

        List<Difference> there = Comparison.of(left, right).rows();
        List<Difference> back = Comparison.of(right, left).rows();

        assertThat(Rows.of(back)).isEqualTo(there.stream().map(ComparisonPropertiesTest::mirrored).map(Rows::of).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_the_same_and_what_differs_are_all_there_is(long seed) {
        var random = new RandomProfiles(seed);
        Comparison comparison = Comparison.of(random.next(), random.next());

        long same = comparison.rows().stream().filter(row -> row.kind() == DifferenceKind.SAME).count();

        assertThat(same + comparison.differences().size()).isEqualTo(comparison.rows().size());
        assertThat(comparison.rows()).allMatch(row -> (row.kind() == DifferenceKind.SAME) == row.left().equals(row.right()));
    }

    private static Difference mirrored(Difference row) {
        return new Difference(row.subject(), Path.of(row.pointer()), /* left= */ row.right(), /* right= */ row.left(),
                Mirrored.kind(row.kind()));
    }
}
