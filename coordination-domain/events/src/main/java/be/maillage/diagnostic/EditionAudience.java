package be.maillage.diagnostic;

import be.maillage.history.Audience;

/** For whom an edition is published. */
public enum EditionAudience {
    PUBLIC,
    MEMBERS;

    public Audience audience() {
        return this == PUBLIC ? Audience.PUBLIC : Audience.MEMBERS;
    }
}
