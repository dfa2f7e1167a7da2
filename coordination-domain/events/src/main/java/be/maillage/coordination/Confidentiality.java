package be.maillage.coordination;

import be.maillage.history.Audience;
import java.util.UUID;

/** Who may read what a gathering says. */
public enum Confidentiality {
    PUBLIC,
    MEMBERS,
    /** Only those who take part: what is said there stays there. */
    PARTICIPANTS;

    /** @param gathering whose participants are meant */
    public Audience audience(UUID gathering) {
        return switch (this) {
            case PUBLIC -> Audience.PUBLIC;
            case MEMBERS -> Audience.MEMBERS;
            case PARTICIPANTS -> new Audience(Audience.Scope.PARTICIPANTS, gathering);
        };
    }

    /** For what names people or counts their hours: never public, however public the gathering. */
    public Audience audienceOfPeople(UUID gathering) {
        return this == PUBLIC ? Audience.MEMBERS : audience(gathering);
    }
}
