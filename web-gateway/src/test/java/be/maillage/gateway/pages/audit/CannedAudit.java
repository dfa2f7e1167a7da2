package be.maillage.gateway.pages.audit;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.gateway.pages.Canned;
import be.maillage.gateway.pages.CannedAnswers;
import be.maillage.gateway.pages.Tilleuls;
import be.maillage.gateway.pages.form.Roster;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.Party;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The trails of the canned coordinations, from either end. */
@Canned
final class CannedAudit implements AuditAnswers {

    private final CannedAnswers all = new CannedAnswers();
    private final Roster roster;

    CannedAudit(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Mono<Page<Entry>> trail(
            Reader reader, UUID id, AuditQuery.Filter filter, TimelineView.From from, Locale language) {
        List<Entry> matching = all.trail(reader, id, filter);
        List<Entry> rest = (from.newestFirst() ? matching.reversed() : matching)
                .stream()
                        .filter(entry -> from.newestFirst()
                                ? entry.position() < from.position()
                                : entry.position() > from.position())
                        .toList();
        List<Entry> items = rest.subList(0, Math.min(TimelineView.LENGTH, rest.size()));
        String next =
                items.size() < rest.size() ? String.valueOf(items.getLast().position()) : null;
        return Mono.just(new Page<>(items, matching.size(), next));
    }

    @Override
    public Mono<AuditQuery.End> end(UUID id) {
        return Flux.fromIterable(all.trail(Reader.PUBLIC, id, AuditQuery.Filter.ALL))
                .takeLast(1)
                .next()
                .map(last -> new AuditQuery.End(last.sequence(), last.position()));
    }

    @Override
    public Mono<List<LocalizedString>> nameOf(Reader reader, UUID id, UUID about) {
        return about.equals(Tilleuls.ID) ? Mono.just(List.of(LocalizedString.fr("Les Tilleuls"))) : Mono.empty();
    }

    @Override
    public Mono<List<Party>> parties(Reader reader, UUID id) {
        return roster.parties(reader, id);
    }
}
