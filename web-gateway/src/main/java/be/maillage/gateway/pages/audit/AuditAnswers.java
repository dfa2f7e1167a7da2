package be.maillage.gateway.pages.audit;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.Party;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the page asks. */
interface AuditAnswers {

    /** A page of the trail, from either end. */
    Mono<Page<Entry>> trail(Reader reader, UUID id, AuditQuery.Filter filter, TimelineView.From from, Locale language);

    /** How far the trail goes; empty while nothing was recorded. */
    Mono<AuditQuery.End> end(UUID id);

    /** See {@link AuditQuery#nameOf}. */
    Mono<List<LocalizedString>> nameOf(Reader reader, UUID id, UUID about);

    /** Of which organisations one may choose the members, to follow their history. */
    Mono<List<Party>> parties(Reader reader, UUID id);
}
