/** Finds out, step by step and without any token, why there is no connection to a server. */
package ca.tetherai.profileviewer.fetch.check;
