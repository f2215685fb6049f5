/** The settings, which count as soon as they are chosen. For the UI thread only. */
package ca.tetherai.profileviewer.ui.settings;
