package ca.tetherai.profileviewer.fetch.authority;

/** A place where certificates of authorities are kept. Two that are equal are the same place. Thread-safe; blocking, so not for the UI thread. */
public interface AuthoritySource {

    /** Reads it. One that can't be read is a finding, never an exception. */
    AuthorityReading read();

    /** A sign of what it holds now, which costs next to nothing: as long as two are equal, reading again brings nothing new that can be told so cheaply. */
    Object stamp();
}
