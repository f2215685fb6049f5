package ca.tetherai.profileviewer.ui.profile;

import ca.tetherai.profileviewer.profile.FieldGroup;
import ca.tetherai.profileviewer.profile.ProfileField;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of a form that belong together.
 *
 * @param label the group's name in the language of the window
 * @param rows its rows, in the order in which they are shown
 */
public record FieldGroupViewModel(String label, List<FieldRowViewModel> rows) {

    /** A form's fields by group, both in the order of the field table. */
    static List<FieldGroupViewModel> of(ProfileField[] fields, FieldRowViewModel.Tools tools) {
        SequencedMap<FieldGroup, List<FieldRowViewModel>> groups = Stream.of(fields)
                .collect(Collectors.groupingBy(ProfileField::group, LinkedHashMap::new,
                        Collectors.mapping(field -> new FieldRowViewModel(field, tools), Collectors.toUnmodifiableList())));
        return groups.entrySet()
                .stream()
                .map(group -> new FieldGroupViewModel(tools.messages().get(group.getKey().labelKey()), group.getValue()))
                .toList();
    }
}
