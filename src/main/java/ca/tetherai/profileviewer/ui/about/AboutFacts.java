package ca.tetherai.profileviewer.ui.about;

import java.util.function.Supplier;

/**
 * What the program says of itself.
 *
 * @param version which it is
 * @param diagnostics the block about it for a ticket
 */
public record AboutFacts(String version, Supplier<String> diagnostics) {}
