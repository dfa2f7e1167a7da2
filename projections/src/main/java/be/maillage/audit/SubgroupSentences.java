package be.maillage.audit;

import be.maillage.subgroup.SubgroupEvent;
import be.maillage.subgroup.SubgroupEvent.*;

/** What the sentence of each event of a subgroup tells of. */
final class SubgroupSentences {

    private SubgroupSentences() {}

    static Sentence of(SubgroupEvent event) {
        if (event instanceof SubgroupFormed formed) {
            return new Sentence()
                    .text("name", formed.name())
                    .code("kind", formed.kind())
                    .quantity("members", formed.members().size())
                    .date("reportBack", formed.framing().calendar().reportBackOn());
        }
        Sentence s = new Sentence().member("subgroup", event.subgroupId());
        return switch (event) {
            case SubgroupFormed ignored -> s;
            case SubgroupJoined e -> s.member("member", e.memberId());
            case SubgroupLeft e -> s.member("member", e.memberId()).text("reason", e.reason());
            case FacilitatorChanged e -> s.person("person", e.facilitator());
            case ResourcePersonEngaged e ->
                s.person("person", e.personId())
                        .member("organisation", e.organisationId())
                        .text("contribution", e.contribution());
            case CalendarRevised e ->
                s.date("reportBack", e.calendar().reportBackOn()).text("reason", e.reason());
            case ObjectivesSet e -> s.quantity("objectives", e.objectives().size());
            case SubgroupReportedBack e ->
                s.text("summary", e.summary())
                        .quantity("products", e.products().size())
                        .quantity("recommendations", e.recommendations().size());
            case SubgroupClosed e -> s.code("outcome", e.outcome()).text("reason", e.reason());
        };
    }
}
