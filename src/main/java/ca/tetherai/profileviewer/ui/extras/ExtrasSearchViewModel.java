package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.task.TaskRunner;
import ca.tetherai.profileviewer.text.Needle;
import ca.tetherai.profileviewer.ui.control.SearchViewModel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;

/** The search in the other data, of which a bounded number of hits is shown. For the UI thread only. */
public final class ExtrasSearchViewModel extends SearchViewModel<ExtrasFound> {
    private final Supplier<Map<ExtraLevel, List<ExtraNode>>> entries;
    private final ExtraWords words;
    private final Messages messages;
    private final ObservableValue<String> note;

    ExtrasSearchViewModel(Supplier<Map<ExtraLevel, List<ExtraNode>>> entries, ExtraWords words, TaskRunner tasks, Messages messages,
            Consumer<Throwable> defects) {
        super(tasks, defects);
        this.entries = entries;
        this.words = words;
        this.messages = messages;
        note = foundProperty().map(result -> result.map(this::note).orElse(""));
    }

    /** What there is to say of what was found: that there is more than is shown; usually empty. */
    public ObservableValue<String> noteProperty() {
        return note;
    }

    /** Searches anew, because there is something else to search. */
    void refresh() {
        forget();
        searchAgain();
    }

    @Override
    protected Optional<Supplier<ExtrasFound>> searching(String typed) {
        return Needle.of(typed).map(needle -> {
            var where = entries.get();
            return () -> new ExtrasSearch(needle, words::inWords).in(where);
        });
    }

    @Override
    protected int size(ExtrasFound hits) {
        return hits.shown();
    }

    @Override
    protected String count(ExtrasFound hits, int at) {
        return hits.hits() == 0 ? messages.get("search.none") : messages.format("search.count", at + 1, hits.hits());
    }

    private String note(ExtrasFound result) {
        return result.hits() > result.shown() ? messages.format("extras.search.bounded", result.shown()) : "";
    }
}
