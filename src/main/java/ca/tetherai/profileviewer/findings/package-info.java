/** What is noteworthy about an account: small checks, each a function from an account to findings. Knows no languages and no toolkit. */
package ca.tetherai.profileviewer.findings;
