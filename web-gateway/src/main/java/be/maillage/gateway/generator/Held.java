package be.maillage.gateway.generator;

import be.maillage.coordination.Confidentiality;
import be.maillage.meeting.AgendaItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A meeting that took place. */
final class Held {

    private final UUID id;
    private final LocalDate day;
    private final List<AgendaItem> agenda;
    private final Confidentiality confidentiality;
    private final List<Member> present;
    /** The languages in which its minutes were drafted. */
    private final List<String> drafted = new ArrayList<>();

    Held(UUID id, LocalDate day, List<AgendaItem> agenda, Confidentiality confidentiality, List<Member> present) {
        this.id = id;
        this.day = day;
        this.agenda = agenda;
        this.confidentiality = confidentiality;
        this.present = present;
    }

    UUID id() {
        return id;
    }

    LocalDate day() {
        return day;
    }

    List<AgendaItem> agenda() {
        return agenda;
    }

    boolean isConfidential() {
        return confidentiality == Confidentiality.PARTICIPANTS;
    }

    List<Member> present() {
        return present;
    }

    List<String> drafted() {
        return drafted;
    }
}
