package ca.tetherai.profileviewer.masking;

import ca.tetherai.profileviewer.findings.Finding;
import ca.tetherai.profileviewer.findings.Listing;
import ca.tetherai.profileviewer.findings.Place;

/** Masks what findings quote. For one thread. */
final class MaskedFindings {
    private final Masker masker;
    private final MaskedPlaces places;

    MaskedFindings(Masker masker, MaskedPlaces places) {
        this.masker = masker;
        this.places = places;
    }

    /** The same finding about what is masked. */
    Finding mask(Finding finding) {
        Place first = finding.places().isEmpty() ? new Place.Answer() : finding.places().getFirst();
        return new Finding(finding.check(), finding.severity(), finding.places().stream().map(this::place).toList(),
                finding.arguments().stream().map(argument -> argument(first, argument)).toList());
    }

    private Place place(Place place) {
        return switch (place) {
            case Place.Member(String pointer) -> new Place.Member(places.mask(pointer));
            case Place.Field _,Place.Claim _,Place.Answer _ -> place;
        };
    }

    // What it quotes is of the kind of what it is about.
    private Object argument(Place about, Object argument) {
        return switch (argument) {
            case Listing(var first, int count) -> new Listing(first.stream().map(each -> argument(about, each)).toList(), count);
            case Place place -> place(place);
            case String text -> switch (about) {
                case Place.Field(var field) -> masker.text(PersonalKind.of(field), text);
                case Place.Member _ -> text.startsWith("/") ? places.mask(text) : masker.name(text);
                case Place.Claim _,Place.Answer() -> masker.text(text);
            };
            default -> argument;
        };
    }
}
