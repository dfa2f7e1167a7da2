package be.maillage.gateway.pages;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a coordination are about, in the order in which each of them links to all: what is looked at most comes first, and what belongs
 * together stands under one heading, so that the whole is one line on a screen. A section's address is its name; its words are
 * {@code page.section.<name>}.
 */
public enum Section {
    /** The coordination's own page. */
    OVERVIEW(null),
    /** Who does what. */
    DIRECTORY(null),
    MEETINGS(null),
    DUE(Heading.TO_DO),
    ACTIONS(Heading.TO_DO),
    NEWS(Heading.TO_DO),
    CONTINUUM(Heading.TOGETHER),
    DUOS(Heading.TOGETHER),
    SUBGROUPS(Heading.TOGETHER),
    ANALYSES(Heading.TOGETHER),
    SITUATIONS(Heading.TOGETHER),
    DIAGNOSTICS(Heading.FINDINGS),
    NEEDS(Heading.FINDINGS),
    NETWORKS(Heading.OUTSIDE),
    RESOURCES(Heading.OUTSIDE),
    MEMBERS(Heading.COORDINATION),
    SETTINGS(Heading.COORDINATION),
    AUDIT(null),
    ;

    /** Over several sections. Its words are {@code page.heading.<name>}. */
    enum Heading {
        TO_DO,
        TOGETHER,
        FINDINGS,
        OUTSIDE,
        COORDINATION
    }

    private final @Nullable Heading heading;

    Section(@Nullable Heading heading) {
        this.heading = heading;
    }

    /** What it stands under; null when it stands for itself. */
    @Nullable
    Heading heading() {
        return heading;
    }

    /** Whether its pages can be read on a day that was. */
    boolean hasAPast() {
        return this == OVERVIEW || this == DIRECTORY || this == MEETINGS || this == CONTINUUM;
    }

    /** Where the section begins. */
    public String path(UUID coordinationId) {
        String coordination = "/coordinations/" + coordinationId;
        return this == OVERVIEW ? coordination : coordination + "/" + name().toLowerCase(Locale.ROOT);
    }
}
