/** Masks what is on screen beside an account itself. Knows no other part of the window, so that each may use it. */
package ca.tetherai.profileviewer.ui.mask;
