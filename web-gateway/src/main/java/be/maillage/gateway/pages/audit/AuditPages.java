package be.maillage.gateway.pages.audit;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.gateway.api.Queries;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.MembershipState;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the page ask the live read models. */
@Configuration(proxyBeanMethods = false)
class AuditPages {

    private record Live(AuditQuery audit, DirectoryQuery directory) implements AuditAnswers {

        private static final DirectoryQuery.Filter MEMBERS =
                new DirectoryQuery.Filter(null, null, null, MembershipState.CURRENT, null);

        @Override
        public Mono<Page<Entry>> trail(
                Reader reader, UUID id, AuditQuery.Filter filter, TimelineView.From from, Locale language) {
            return from.newestFirst()
                    ? audit.newestFirst(reader, id, filter, from.position(), TimelineView.LENGTH, language)
                    : audit.page(reader, id, filter, from.position(), TimelineView.LENGTH, language);
        }

        @Override
        public Mono<Page<Entry>> last(Reader reader, UUID id, Locale language) {
            return audit.newestFirst(reader, id, AuditQuery.Filter.ALL, Long.MAX_VALUE, 1, language);
        }

        @Override
        public Mono<List<LocalizedString>> nameOf(Reader reader, UUID id, UUID about) {
            return audit.nameOf(reader, id, about);
        }

        @Override
        public Mono<List<Organisation>> organisations(Reader reader, UUID id, LocalDate today) {
            return directory
                    .list(reader, id, MEMBERS, Paging.of(null, Paging.MAX_LIMIT), today)
                    .map(Page::items);
        }
    }

    @Bean
    AuditAnswers auditAnswers(Queries live) {
        return new Live(live.audit(), live.directory());
    }
}
