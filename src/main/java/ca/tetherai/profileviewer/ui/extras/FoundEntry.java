package ca.tetherai.profileviewer.ui.extras;

import java.util.List;

/**
 * An entry that holds what is looked for, or leads to one that does. Immutable.
 *
 * @param node the entry
 * @param inName whether it is in the name
 * @param inValue whether it is in the value, as it was sent or in words
 * @param within what leads further; of an entry that is found only by itself, none
 */
record FoundEntry(ExtraNode node, boolean inName, boolean inValue, List<FoundEntry> within) {

    /** Whether the entry itself holds it. */
    boolean isHit() {
        return inName || inValue;
    }
}
