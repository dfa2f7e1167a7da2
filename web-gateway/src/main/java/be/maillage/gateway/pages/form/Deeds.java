package be.maillage.gateway.pages.form;

import java.util.List;

/** What can be told by forms in one area. Every component of this type is found. */
public interface Deeds {

    List<Deed> all();
}
