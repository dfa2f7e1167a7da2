package be.maillage.gateway.player;

import java.util.Comparator;
import java.util.Locale;

/** Something that one line of a history brings about and another may need: {@code meeting duos}. */
record Thing(Kind kind, String key) {

    /** Who or what stands for more comes first. */
    static final Comparator<Thing> ORDER = Comparator.comparing(Thing::kind).thenComparing(Thing::key);

    enum Kind {
        COORDINATION,
        PERSON,
        ORGANISATION,
        /** An organisation, network or person once it has been admitted. */
        MEMBER,
        SERVICE,
        DUO,
        CONSENT,
        INITIATIVE,
        MEETING,
        NETWORK,
        DIAGNOSTIC,
        RESOURCE,
        /** A point of an agenda. */
        POINT,
        DECISION,
        ACTION,
        AMENDMENT,
        ADDENDUM,
        INFORMATION,
        SUBGROUP,
        FINDING,
        PERSPECTIVE,
        RELAY,
        ANALYSIS,
        NARRATIVE,
        /** What somebody asks within a group analysis. */
        QUESTION,
        RESULT,
        SITUATION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return kind.word() + " " + key;
    }
}
