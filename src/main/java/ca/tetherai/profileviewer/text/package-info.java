/** Makes text from strangers fit to be shown. */
package ca.tetherai.profileviewer.text;
