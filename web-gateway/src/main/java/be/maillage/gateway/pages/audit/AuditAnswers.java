package be.maillage.gateway.pages.audit;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.Organisation;
import be.maillage.readmodel.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the page asks. */
interface AuditAnswers {

    /** A page of the trail, from either end. */
    Mono<Page<Entry>> trail(Reader reader, UUID id, AuditQuery.Filter filter, TimelineView.From from, Locale language);

    /** What was recorded last: how far the trail goes. */
    Mono<Page<Entry>> last(Reader reader, UUID id, Locale language);

    /** See {@link AuditQuery#nameOf}. */
    Mono<List<LocalizedString>> nameOf(Reader reader, UUID id, UUID about);

    /** Of which organisations one may follow the history. */
    Mono<List<Organisation>> organisations(Reader reader, UUID id, LocalDate today);
}
