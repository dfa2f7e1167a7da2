package be.maillage.coordination.due;

import be.maillage.coordination.DueKind;
import be.maillage.duo.Agreement;
import be.maillage.duo.Answer;
import be.maillage.duo.DuoEvent;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.Views;
import be.maillage.history.BusinessDate;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Partners who see their collaboration differently: something to talk about, from the day it shows until they agree or fall silent. */
final class PairDue {

    private static final String ANSWERS = "answers";

    /** What a rater last said. */
    record Said(UUID by, UUID rater, BusinessDate on, Answer answer) {}

    private PairDue() {}

    static Stream<Change> changes(DuoEvent fact, StoredEvent event) {
        return switch (fact) {
            case DuoEvent.CollaborationAssessed e ->
                Stream.of(new Change("pair:" + e.pairId(), document -> assessed(document, e, event)));
            case DuoEvent.CollaborationLevelAgreed ignored -> Stream.empty();
            case DuoEvent.CollaborationLevelDisputed ignored -> Stream.empty();
            case DuoEvent.DuoRecorded ignored -> Stream.empty();
            case DuoEvent.DuoPresented ignored -> Stream.empty();
            case DuoEvent.PublicationConsented ignored -> Stream.empty();
            case DuoEvent.DuoPublished ignored -> Stream.empty();
            case DuoEvent.DuoEnded ignored -> Stream.empty();
        };
    }

    private static void assessed(Map<String, Object> document, CollaborationAssessed e, StoredEvent event) {
        remember(document, e);
        boolean known = !Steps.of(document).isEmpty();
        boolean diverges = views(document).agreement(e.partners()) instanceof Agreement.Divergent;
        if (diverges && !known) {
            LocalDate day = e.told().on().latest();
            Steps.set(
                    document,
                    List.of(Step.common(
                            DueKind.PAIR_DIVERGENCE,
                            e.pairId(),
                            null,
                            e.partners().both(),
                            event,
                            day,
                            day)));
        } else if (!diverges) {
            Steps.replace(document, e.pairId(), Set.of(DueKind.PAIR_DIVERGENCE), List.of());
        }
    }

    private static void remember(Map<String, Object> document, CollaborationAssessed e) {
        Said said = new Said(e.by(), e.rater(), e.told().on(), e.answer());
        boolean later = Values.list(document.get(ANSWERS), Said.class).stream()
                .noneMatch(before -> isSameRater(before, said) && said.on().surelyBefore(before.on()));
        if (later) {
            document.put(
                    ANSWERS,
                    Parts.with(
                            document.get(ANSWERS),
                            item -> isSameRater(Values.required(item, Said.class), said),
                            Values.record(said)));
        }
    }

    private static boolean isSameRater(Said one, Said other) {
        return one.by().equals(other.by()) && one.rater().equals(other.rater());
    }

    private static Views views(Map<String, Object> document) {
        Views views = Views.none();
        for (Said said : Values.list(document.get(ANSWERS), Said.class)) {
            views = views.with(said.by(), said.rater(), said.on(), said.answer(), null);
        }
        return views;
    }
}
