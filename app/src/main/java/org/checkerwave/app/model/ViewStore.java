package org.checkerwave.app.model;

import java.util.List;

/** Where the user's own views are kept. Both may take long and tell what is wrong as invalid input. */
public interface ViewStore {

    /** What was saved last; nothing before. */
    List<NamedLook> load();

    void save(List<NamedLook> views);
}
