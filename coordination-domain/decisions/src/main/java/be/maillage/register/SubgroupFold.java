package be.maillage.register;

import be.maillage.history.BusinessDate;
import be.maillage.register.Fact.Kind;
import be.maillage.register.FactChange.Begins;
import be.maillage.register.FactChange.Ends;
import be.maillage.subgroup.SubgroupEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What each event of a subgroup changes in the register: that it is at work, who is in it, who leads it. */
final class SubgroupFold {

    private SubgroupFold() {}

    static List<FactChange> changes(UUID id, SubgroupEvent event) {
        BusinessDate on = event.told().on();
        UUID subgroup = event.subgroupId();
        return switch (event) {
            case SubgroupEvent.SubgroupFormed e -> {
                List<FactChange> changes = new ArrayList<>();
                changes.add(begins(id, Kind.SUBGROUP, subgroup, e.kind().name(), on));
                changes.add(begins(
                        id,
                        Kind.SUBGROUP_CONFIDENTIALITY,
                        subgroup,
                        e.confidentiality().name(),
                        on));
                e.members()
                        .forEach(member ->
                                changes.add(begins(id, Kind.SUBGROUP_MEMBER, subgroup, member.toString(), on)));
                yield changes;
            }
            case SubgroupEvent.SubgroupJoined e ->
                List.of(begins(id, Kind.SUBGROUP_MEMBER, subgroup, e.memberId().toString(), on));
            case SubgroupEvent.SubgroupLeft e ->
                List.of(new Ends(
                        id, Kind.SUBGROUP_MEMBER, subgroup, e.memberId().toString(), on));
            case SubgroupEvent.FacilitatorChanged e ->
                List.of(
                        new Ends(id, Kind.FACILITATOR, subgroup, "", on),
                        begins(id, Kind.FACILITATOR, subgroup, e.facilitator().toString(), on));
            case SubgroupEvent.SubgroupClosed ignored ->
                List.of(
                        new Ends(id, Kind.SUBGROUP, subgroup, "", on),
                        new Ends(id, Kind.SUBGROUP_MEMBER, subgroup, "", on),
                        new Ends(id, Kind.FACILITATOR, subgroup, "", on));
            case SubgroupEvent.ResourcePersonEngaged ignored -> List.of();
            case SubgroupEvent.CalendarRevised ignored -> List.of();
            case SubgroupEvent.ObjectivesSet ignored -> List.of();
            case SubgroupEvent.SubgroupReportedBack ignored -> List.of();
        };
    }

    private static Begins begins(UUID id, Kind kind, UUID subject, String object, BusinessDate since) {
        return new Begins(new Fact(id, kind, subject, object, since, null));
    }
}
