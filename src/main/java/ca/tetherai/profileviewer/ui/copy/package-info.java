/** What a person takes of an account out of the window, to the clipboard or into a file: always what is shown. */
package ca.tetherai.profileviewer.ui.copy;
