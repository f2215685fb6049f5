package ca.tetherai.profileviewer.ui.notice;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.settings.SettingsNotice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What people have to know of their settings, or why something is gone, until they put it away. For the UI thread only. */
public final class NoticeViewModel {
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final Messages messages;
    private final List<SettingsNotice> told = new ArrayList<>();
    private String passing = "";

    /** Has nothing to say yet. */
    public NoticeViewModel(Messages messages) {
        this.messages = messages;
    }

    /** The notices, a line each; empty where there is none. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Says these beside what it says already. */
    public void tell(List<SettingsNotice> notices) {
        told.addAll(notices);
        add(notices.stream().map(notice -> messages.format(notice.kind().messageKey(), notice.file())));
    }

    /** Says what another one says of the settings, which is used no more, in this one's language. */
    public void takeOver(NoticeViewModel before) {
        tell(before.told);
    }

    /** Says this beside what it says already, until {@link #pass()}. */
    public void sayForNow(String sentence) {
        passing = sentence;
        add(Stream.of(sentence));
    }

    /** What was said for now is so no longer. */
    public void pass() {
        text.set(text.get().lines().filter(line -> !line.equals(passing)).collect(Collectors.joining("\n")));
        passing = "";
    }

    private void add(Stream<String> fresh) {
        text.set(Stream.concat(text.get().lines(), fresh).distinct().collect(Collectors.joining("\n")));
    }

    /** Puts them away. */
    public void dismiss() {
        told.clear();
        text.set("");
    }
}
