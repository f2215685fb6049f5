/** What a token's claims, which nobody has verified, say at one server and one moment. */
package ca.tetherai.profileviewer.fetch.claims;
