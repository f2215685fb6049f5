/** Present mode on screen. */
package ca.tetherai.profileviewer.ui.present;
