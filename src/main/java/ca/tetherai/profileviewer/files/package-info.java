/** Files that are written whole or not at all, and that only their owner may read. */
package ca.tetherai.profileviewer.files;
