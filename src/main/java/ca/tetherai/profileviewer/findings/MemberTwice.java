package ca.tetherai.profileviewer.findings;

import java.util.List;
import java.util.stream.Stream;

/** A member comes twice in its object, of which only the last counts (RFC 8259, section 4, leaves that open). */
final class MemberTwice {

    private MemberTwice() {
    }

    static Stream<Finding> find(Account account) {
        List<String> pointers = account.profile().repeatedMembers();
        return pointers.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(Check.MEMBER_TWICE, Severity.WARNING,
                        pointers.stream().limit(Listing.NAMED).<Place>map(Place.Member::new).toList(),
                        List.of(pointers.size(), Listing.of(pointers))));
    }
}
