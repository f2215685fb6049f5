/** Present mode: whether it is on, its band, and what it masks beside an account itself. Knows no part of the window that has it. */
package ca.tetherai.profileviewer.ui.present;
