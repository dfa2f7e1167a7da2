package be.maillage.coordination.due;

import be.maillage.diagnostic.NeedEvent;
import be.maillage.diagnostic.NeedEvent.NeedRelayed;
import be.maillage.history.LocalizedString;
import be.maillage.history.StoredEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was told of a need is to answer. */
final class NeedDue {

    private NeedDue() {}

    static Stream<Change> changes(NeedEvent fact, StoredEvent event) {
        return switch (fact) {
            case NeedRelayed e ->
                DiagnosticDue.answers(e.to().kind())
                        ? change(
                                e.relayId(),
                                List.of(DiagnosticDue.answer(
                                        e.relayId(), title(e), e.told().on().latest(), event)))
                        : Stream.empty();
            case NeedEvent.NeedAnswered e -> change(e.relayId(), List.of());
        };
    }

    private static @Nullable LocalizedString title(NeedRelayed e) {
        return e.heard() == null ? e.to().name() : e.heard();
    }

    private static Stream<Change> change(UUID relay, List<Step> steps) {
        return Stream.of(new Change("need:" + relay, document -> Steps.set(document, steps)));
    }
}
