/** How connections are made: through which proxy, and whose certificates are trusted. One configuration for every connection, the fetch's and the stepwise check's. */
package ca.tetherai.profileviewer.fetch.network;
