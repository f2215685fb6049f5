package ca.tetherai.profileviewer.ui.connection;

/**
 * A server that can be picked.
 *
 * @param environment what kind it is
 * @param address its URL, as it stands in the field once it is picked
 */
public record ServerChoice(Environment environment, String address) {

    /** The address, which is what the field shows. */
    @Override
    public String toString() {
        return address;
    }
}
