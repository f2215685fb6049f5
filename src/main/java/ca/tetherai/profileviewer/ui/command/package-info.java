/** What can be done in the window, by menu and by key. For the UI thread only. */
package ca.tetherai.profileviewer.ui.command;
