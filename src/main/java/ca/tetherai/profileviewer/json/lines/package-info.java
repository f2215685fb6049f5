/** A JSON text as lines of its own: as it was sent and re-indented, folded, searched, with the way from a line to its pointer and back. */
package ca.tetherai.profileviewer.json.lines;
