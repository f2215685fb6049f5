package ca.tetherai.profileviewer.ui.extras;

import ca.tetherai.profileviewer.json.JsonValue;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The entries of an object as a list, each made when it is first asked for: half a million at once would be felt. For any thread. */
final class ExtraEntries extends AbstractList<ExtraNode> {
    private final int size;
    private final Iterator<Map.Entry<String, JsonValue>> further;
    private final List<ExtraNode> made = new ArrayList<>();

    /** Those of an object that doesn't change, in its order. */
    ExtraEntries(Map<String, JsonValue> members) {
        size = members.size();
        further = members.entrySet().iterator();
    }

    @Override
    public synchronized ExtraNode get(int index) {
        while (made.size() <= index && further.hasNext()) {
            Map.Entry<String, JsonValue> member = further.next();
            made.add(new ExtraNode(member.getKey(), member.getValue()));
        }
        return made.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
