package be.maillage.gateway.pages.audit;

import be.maillage.audit.AuditQuery;
import be.maillage.audit.Entry;
import be.maillage.gateway.api.Queries;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Party;
import be.maillage.readmodel.Page;
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

        @Override
        public Mono<Page<Entry>> trail(
                Reader reader, UUID id, AuditQuery.Filter filter, TimelineView.From from, Locale language) {
            return from.newestFirst()
                    ? audit.newestFirst(reader, id, filter, from.position(), TimelineView.LENGTH, language)
                    : audit.page(reader, id, filter, from.position(), TimelineView.LENGTH, language);
        }

        @Override
        public Mono<AuditQuery.End> end(UUID id) {
            return audit.end(id);
        }

        @Override
        public Mono<List<LocalizedString>> nameOf(Reader reader, UUID id, UUID about) {
            return audit.nameOf(reader, id, about);
        }

        @Override
        public Mono<List<Party>> parties(Reader reader, UUID id) {
            return directory.parties(reader, id);
        }
    }

    @Bean
    AuditAnswers auditAnswers(Queries live) {
        return new Live(live.audit(), live.directory());
    }
}
