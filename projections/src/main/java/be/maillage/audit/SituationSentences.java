package be.maillage.audit;

import be.maillage.situation.SituationEvent;
import be.maillage.situation.SituationEvent.*;

/** What the sentence of each event of a situation tells of, to those who took part. */
final class SituationSentences {

    private SituationSentences() {}

    static Sentence of(SituationEvent event) {
        Sentence s = new Sentence();
        return switch (event) {
            case SituationLaid e ->
                s.member("subgroup", e.subgroupId())
                        .quantity("services", e.servicesInvolved())
                        .quantity("participants", e.participants().size())
                        .quantity("managers", e.managersPresent())
                        .text("question", e.question());
            case ReflectionsRecorded e ->
                s.text("reflections", e.reflections())
                        .quantity("ways", e.waysForward().size());
            case SituationClosed e -> s.text("outcome", e.outcome());
        };
    }
}
