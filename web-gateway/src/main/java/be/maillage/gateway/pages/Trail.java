package be.maillage.gateway.pages;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.history.Reader;
import be.maillage.readmodel.Paging;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads one page of a trail from either end. */
final class Trail {

    /** How many entries a page shows. */
    static final int LENGTH = 100;

    private final Answers answers;
    private final Reader reader;
    private final UUID coordinationId;
    private final AuditQuery.Filter filter;
    private final Locale language;

    Trail(Answers answers, Reader reader, UUID coordinationId, AuditQuery.Filter filter, Locale language) {
        this.answers = answers;
        this.reader = reader;
        this.coordinationId = coordinationId;
        this.filter = filter;
        this.language = language;
    }

    /**
     * @param entries in the order asked for
     * @param total how many the filtered trail has
     * @param continueAt the position to continue after or before; null at the end
     */
    record Slice(List<Entry> entries, long total, @Nullable Long continueAt) {}

    Mono<Slice> oldestFirst(long afterPosition) {
        return page(afterPosition, LENGTH)
                .map(page -> new Slice(
                        page.items(),
                        page.total(),
                        page.next() == null ? null : page.items().getLast().position()));
    }

    /**
     * The trail answers upwards only, so this walks it in large pages up to the position and keeps the last entries: the time grows with what lies
     * before, the memory does not.
     *
     * @param beforePosition {@link Long#MAX_VALUE} for the newest
     */
    Mono<Slice> newestFirst(long beforePosition) {
        return walk(0, beforePosition, new ArrayDeque<>(), false);
    }

    private Mono<Slice> walk(long afterPosition, long beforePosition, Deque<Entry> kept, boolean dropped) {
        return page(afterPosition, Paging.MAX_LIMIT).flatMap(page -> {
            boolean olderDropped = dropped;
            for (Entry entry : page.items()) {
                if (entry.position() < beforePosition) {
                    kept.addLast(entry);
                }
                if (kept.size() > LENGTH) {
                    kept.removeFirst();
                    olderDropped = true;
                }
            }
            boolean reached = page.items().isEmpty() || page.items().getLast().position() >= beforePosition;
            if (page.next() == null || reached) {
                List<Entry> newest = new ArrayList<>(kept).reversed();
                return Mono.just(new Slice(
                        newest, page.total(), olderDropped ? newest.getLast().position() : null));
            }
            return walk(page.items().getLast().position(), beforePosition, kept, olderDropped);
        });
    }

    private Mono<be.maillage.readmodel.Page<Entry>> page(long afterPosition, int limit) {
        return answers.trail(reader, coordinationId, filter, afterPosition, limit, language);
    }
}
