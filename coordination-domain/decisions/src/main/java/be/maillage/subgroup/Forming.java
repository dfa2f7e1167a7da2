package be.maillage.subgroup;

import be.maillage.coordination.Confidentiality;
import be.maillage.history.Audience;
import be.maillage.history.BusinessDate;
import be.maillage.register.Known;
import be.maillage.register.Register;
import be.maillage.subgroup.SubgroupCommand.FormSubgroup;
import be.maillage.subgroup.SubgroupEvent.SubgroupFormed;
import java.util.List;
import java.util.UUID;

/** What a subgroup must have before it begins, and who may know of it. */
final class Forming {

    private Forming() {}

    static SubgroupFormed decide(FormSubgroup command, Register register) {
        List<UUID> members = Members.forming(command.members(), command.coordinationId(), command.told(), register);
        if (command.framing().facets().isEmpty()) {
            throw SubgroupRule.SUBGROUP_LOOKS_AT_A_FACET.refused();
        }
        requireReportBackAfter(command.told().on(), command.framing().calendar());
        new Known(register, command.coordinationId()).requirePerson(command.facilitator());
        Confidentiality confidentiality = command.confidentiality();
        return new SubgroupFormed(
                command.subgroupId(),
                command.coordinationId(),
                command.name(),
                command.theme(),
                command.kind(),
                command.framing(),
                command.objectives(),
                command.expectations().stream().distinct().toList(),
                members,
                confidentiality == null ? Confidentiality.MEMBERS : confidentiality,
                command.told());
    }

    static void requireReportBackAfter(BusinessDate formedOn, WorkCalendar calendar) {
        if (calendar.reportBackOn().surelyBefore(formedOn)) {
            throw SubgroupRule.REPORT_BACK_FOLLOWS_FORMING.refused();
        }
    }

    /** Its confidentiality is that of what is said in it; that it exists is known in the coordination. */
    static Audience audience(Confidentiality confidentiality, boolean namesSomebody) {
        return confidentiality == Confidentiality.PUBLIC && !namesSomebody ? Audience.PUBLIC : Audience.MEMBERS;
    }
}
