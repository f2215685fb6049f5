/** Where this machine keeps the certificates of authorities, and reading them from there. */
package ca.tetherai.profileviewer.fetch.authority;
