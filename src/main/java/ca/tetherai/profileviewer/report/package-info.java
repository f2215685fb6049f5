/** What leaves the program as text: failures in words, printed reports, diagnostics for a ticket. Free of the toolkit, and of the token. */
package ca.tetherai.profileviewer.report;
