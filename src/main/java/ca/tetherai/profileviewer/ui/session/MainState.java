package ca.tetherai.profileviewer.ui.session;

import ca.tetherai.profileviewer.fetch.Failure;
import ca.tetherai.profileviewer.fetch.FailureCode;
import ca.tetherai.profileviewer.fetch.FetchRequest;

import java.util.Optional;

/** What the window is about. One value at a time, so that no two of its parts can disagree. */
public sealed interface MainState {

    /** Nothing was read yet, or what was read has been cleared. */
    record Idle() implements MainState {}

    /**
     * A request is under way.
     *
     * @param request the request
     * @param before what cancelling goes back to; settled
     */
    record Loading(FetchRequest request, MainState before) implements MainState {}

    /**
     * Nobody is asked yet: the token was entered for another server, and the person is to say whether it may go to this one.
     *
     * @param request what is sent once they say yes
     * @param before what is on screen meanwhile, and what no goes back to; settled
     */
    record Confirming(FetchRequest request, MainState before) implements MainState {}

    /** A profile is shown. */
    record Shown(Reading reading) implements MainState {}

    /**
     * The last fetch failed.
     *
     * @param failure why
     * @param request what was asked, where it came to asking
     * @param previous the last profile of the same account, out of date now
     * @param attempt which try of this window failed: the same failure twice is two events
     */
    record Failed(Failure failure, Optional<FetchRequest> request, Optional<Reading> previous, int attempt) implements MainState {}

    /**
     * The last fetch was cancelled, and all else is as it was.
     *
     * @param before what was; settled
     */
    record Cancelled(MainState before) implements MainState {}

    /** The profile on screen, current or not. */
    default Optional<Reading> visibleReading() {
        return switch (this) {
            case Idle() -> Optional.empty();
            case Loading(_, var before) -> before.visibleReading();
            case Confirming(_, var before) -> before.visibleReading();
            case Cancelled(var before) -> before.visibleReading();
            case Shown(var reading) -> Optional.of(reading);
            case Failed(_, _, var previous, _) -> previous;
        };
    }

    /** The failure that the window tells of. */
    default Optional<Failed> visibleFailure() {
        return switch (this) {
            case Idle(),Shown _ -> Optional.empty();
            case Loading(_, var before) -> before.visibleFailure();
            case Confirming(_, var before) -> before.visibleFailure();
            case Cancelled(var before) -> before.visibleFailure();
            case Failed failed -> Optional.of(failed);
        };
    }

    /** Whether a request is under way. */
    default boolean isLoading() {
        return this instanceof Loading;
    }

    /** Whether there is something to cancel: a request under way, or one that waits for a yes. */
    default boolean isUndecided() {
        return this instanceof Loading || this instanceof Confirming;
    }

    /** Whether the profile on screen is known to be out of date: its last refresh failed. */
    default boolean isStale() {
        return visibleFailure().isPresent() && visibleReading().isPresent();
    }

    /** This without what passes: a request under way, one to be confirmed, or that one was cancelled. */
    default MainState settled() {
        return switch (this) {
            case Loading(_, var before) -> before;
            case Confirming(_, var before) -> before;
            case Cancelled(var before) -> before;
            case Idle(),Shown _,Failed _ -> this;
        };
    }

    /** This without the failure of a fetch that it tells of. A profile stays; a defect of the viewer is nobody's fetch, and stays too. */
    default MainState withoutFailure() {
        return switch (this) {
            case Loading(var request, var before) -> new Loading(request, before.withoutFailure());
            case Confirming(var request, var before) -> new Confirming(request, before.withoutFailure());
            case Cancelled(var before) -> new Cancelled(before.withoutFailure());
            case Failed(var failure, _, var previous, _) when failure.code() != FailureCode.INTERNAL ->
                previous.<MainState>map(Shown::new).orElseGet(Idle::new);
            case Idle(),Shown _,Failed _ -> this;
        };
    }

    /** Whether this is about the account that the request asks for. */
    default boolean isAbout(FetchRequest other) {
        return switch (this) {
            case Idle() -> false;
            case Loading(var request, _) -> request.equals(other);
            case Confirming(_, var before) -> before.isAbout(other);
            case Cancelled(var before) -> before.isAbout(other);
            case Shown(var reading) -> reading.request().equals(other);
            case Failed(_, var request, var previous, _) ->
                request.map(other::equals).orElseGet(() -> previous.map(reading -> reading.request().equals(other)).orElse(false));
        };
    }
}
