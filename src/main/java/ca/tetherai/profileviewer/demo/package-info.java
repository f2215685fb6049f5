/** The built-in demo: a real HTTP server on this machine with fictional accounts, for training and for trying the viewer out. */
package ca.tetherai.profileviewer.demo;
