package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.i18n.Messages;
import ca.tetherai.profileviewer.ui.control.SearchField;

/** The field to look for a name or a value in the other data. UI thread only. */
final class ExtrasSearchField extends SearchField {

    ExtrasSearchField(ExtrasSearchViewModel search, Messages messages) {
        super(search, "extrasSearch", messages.get("extras.search"), messages.get("search.help"));
    }
}
