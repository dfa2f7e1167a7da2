package be.maillage.gateway.generator;

import be.maillage.coordination.CoordinationEvent.MemberKind;
import be.maillage.coordination.RepresentativeCategory;
import be.maillage.history.LocalizedString;
import be.maillage.organisation.Theme;
import java.time.LocalDate;
import java.util.UUID;

/** One member of an invented coordination, as its life goes on. */
final class Member {

    /** Who sits for it. */
    record Voice(UUID person, RepresentativeCategory category) {}

    private final UUID id;
    private final MemberKind kind;
    private final LocalizedString name;
    private final Theme theme;
    /** From 1 to 10: who comes to everything, and who is only on paper. */
    private final int keenness;

    private final LocalDate since;
    private Voice voice;
    private LocalDate confirmedOn;

    Member(UUID id, MemberKind kind, LocalizedString name, Theme theme, int keenness, LocalDate since, Voice voice) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.theme = theme;
        this.keenness = keenness;
        this.since = since;
        this.voice = voice;
        this.confirmedOn = since;
    }

    UUID id() {
        return id;
    }

    MemberKind kind() {
        return kind;
    }

    boolean isOrganisation() {
        return kind == MemberKind.ORGANISATION;
    }

    LocalizedString name() {
        return name;
    }

    Theme theme() {
        return theme;
    }

    int keenness() {
        return keenness;
    }

    LocalDate since() {
        return since;
    }

    Voice voice() {
        return voice;
    }

    void speaksThrough(Voice newcomer) {
        voice = newcomer;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    void confirmed(LocalDate on) {
        confirmedOn = on;
    }
}
