package org.checkerwave.app.selftest;

/** One thing that the self-test looks at; made without any work, so that whatever fails does so in {@link #run}. */
public interface Check {

    /** In a few words, such as "network gcnn". */
    String name();

    /** Whatever it throws is a failure of this check alone. */
    Outcome run() throws Exception;
}
