package be.maillage.gateway.pages;

import java.util.Locale;
import java.util.UUID;

/**
 * What the pages of a coordination are about, in the order in which each of them links to all. A section's address is its name; its words are
 * {@code page.section.<name>}.
 */
public enum Section {
    /** The coordination's own page. */
    OVERVIEW,
    MEETINGS,
    ACTIONS,
    NEWS,
    SUBGROUPS,
    DIAGNOSTICS,
    NEEDS,
    ANALYSES,
    NETWORKS,
    SITUATIONS,
    DUE,
    RESOURCES,
    ;

    /** Where the section begins. */
    public String path(UUID coordinationId) {
        String coordination = "/coordinations/" + coordinationId;
        return this == OVERVIEW ? coordination : coordination + "/" + name().toLowerCase(Locale.ROOT);
    }
}
