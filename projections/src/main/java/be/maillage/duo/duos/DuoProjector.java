package be.maillage.duo.duos;

import be.maillage.duo.ContinuumLevel;
import be.maillage.duo.DuoEvent;
import be.maillage.duo.DuoEvent.CollaborationAssessed;
import be.maillage.duo.DuoEvent.CollaborationLevelAgreed;
import be.maillage.duo.DuoEvent.CollaborationLevelDisputed;
import be.maillage.duo.DuoEvent.DuoEnded;
import be.maillage.duo.DuoEvent.DuoPresented;
import be.maillage.duo.DuoEvent.DuoPublished;
import be.maillage.duo.DuoEvent.DuoRecorded;
import be.maillage.duo.DuoEvent.PublicationConsented;
import be.maillage.duo.DuoForm;
import be.maillage.duo.Factor;
import be.maillage.duo.SharedTool;
import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.history.Projector;
import be.maillage.history.StoredEvent;
import be.maillage.readmodel.Parts;
import be.maillage.readmodel.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One document per duo, under the id of its pair. A duo that is told again after it ended takes the place of the former one. */
public final class DuoProjector implements Projector {

    /** The collection. */
    public static final String NAME = "duos";

    static final String PUBLISHED = "published";
    static final String TOLD = "told";
    static final String ORDER = "order";

    /** What the partners told. */
    record Told(
            List<UUID> partners,
            @Nullable ContinuumLevel level,
            @Nullable BusinessDate since,
            List<Factor> factors,
            @Nullable LocalizedString story,
            List<LocalizedString> projects,
            List<SharedTool> tools,
            @Nullable DuoForm form,
            @Nullable LocalizedString evidence,
            BusinessDate on) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("coordinationId", ORDER, "_id"));
    }

    @Override
    public Stream<String> touches(StoredEvent event) {
        return event.event() instanceof DuoEvent e && changes(e)
                ? Stream.of(e.pairId().toString())
                : Stream.empty();
    }

    private static boolean changes(DuoEvent event) {
        return switch (event) {
            case DuoRecorded ignored -> true;
            case DuoPresented ignored -> true;
            case DuoPublished ignored -> true;
            case DuoEnded ignored -> true;
            case CollaborationAssessed ignored -> false;
            case CollaborationLevelAgreed ignored -> false;
            case CollaborationLevelDisputed ignored -> false;
            case PublicationConsented ignored -> false;
        };
    }

    @Override
    public Map<String, Object> project(@Nullable Map<String, Object> before, String id, StoredEvent event) {
        Map<String, Object> document = Parts.copy(before);
        document.put("coordinationId", event.coordinationId().toString());
        if (event.event() instanceof DuoEvent e) {
            change(document, e, event);
        }
        return document;
    }

    private static void change(Map<String, Object> document, DuoEvent fact, StoredEvent event) {
        switch (fact) {
            case DuoRecorded e -> {
                document.put(TOLD, Values.record(told(e)));
                document.put(ORDER, "%019d".formatted(event.position()));
                document.put(PUBLISHED, false);
                document.put("presentedAt", List.of());
                document.remove("endedOn");
            }
            case DuoPresented e -> {
                List<String> meetings = new ArrayList<>(Values.list(document.get("presentedAt"), String.class));
                if (!meetings.contains(e.meetingId().toString())) {
                    meetings.add(e.meetingId().toString());
                }
                document.put("presentedAt", meetings);
            }
            case DuoPublished ignored -> document.put(PUBLISHED, true);
            case DuoEnded e -> document.put("endedOn", e.told().on().toString());
            case CollaborationAssessed ignored -> {}
            case CollaborationLevelAgreed ignored -> {}
            case CollaborationLevelDisputed ignored -> {}
            case PublicationConsented ignored -> {}
        }
    }

    private static Told told(DuoRecorded e) {
        return new Told(
                e.partners().both(),
                e.level(),
                e.since(),
                e.factors(),
                e.story(),
                e.projects(),
                e.tools(),
                e.form(),
                e.evidence(),
                e.told().on());
    }
}
