package ca.tetherai.profileviewer.ui.json;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.json.lines.JsonHits;
import ca.tetherai.profileviewer.json.lines.JsonIndex;
import ca.tetherai.profileviewer.json.lines.JsonSearch;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.ui.control.SearchViewModel;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** The search in the JSON, which leads to the place of the hit in the text. For the UI thread only. */
public final class JsonSearchViewModel extends SearchViewModel<JsonHits> {
    private final Messages messages;
    private final IntConsumer whenAt;
    private Optional<JsonIndex> index = Optional.empty();

    /** Nothing is looked for; {@code whenAt} hears of the place in the text that one comes to. */
    JsonSearchViewModel(TaskRunner tasks, Consumer<Throwable> defects, Messages messages, IntConsumer whenAt) {
        super(tasks, defects);
        this.messages = messages;
        this.whenAt = whenAt;
    }

    /** Searches another text from now on, or none; leads nobody anywhere by itself. */
    void in(Optional<JsonIndex> other) {
        index = other;
        searchAgain();
    }

    @Override
    protected Optional<Supplier<JsonHits>> searching(String typed) {
        return index.filter(_ -> !typed.isBlank()).map(searched -> () -> JsonSearch.of(typed, searched));
    }

    @Override
    protected int size(JsonHits hits) {
        return hits.size();
    }

    @Override
    protected String count(JsonHits hits, int at) {
        if (hits.size() == 0) {
            return messages.get("search.none");
        }
        return messages.format(hits.hasMore() ? "json.search.more" : "search.count", at + 1, hits.size());
    }

    @Override
    protected void arrived() {
        foundProperty().get().ifPresent(hits -> whenAt.accept(hits.start(currentProperty().get())));
    }
}
