package ca.tetherai.profileviewer.json;

import java.util.List;

/**
 * What a JSON text holds.
 *
 * @param root the one value of the text
 * @param repeatedMembers where a member came twice in one object: JSON Pointers (RFC 6901), each named once, at most 100 of them, and those of
 *     the first 1,000 repetitions only
 */
public record JsonDocument(JsonValue root, List<String> repeatedMembers) {}
