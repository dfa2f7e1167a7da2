package be.maillage.gateway.pages.directory;

import be.maillage.gateway.api.Queries;
import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Hits;
import be.maillage.organisation.directory.Search;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Lets the page of a directory ask the live read models, or those of a day that was. */
@Configuration(proxyBeanMethods = false)
class DirectoryPages {

    private record Live(DirectoryQuery directory) implements DirectoryAnswers {

        @Override
        public Mono<Hits> search(Reader reader, UUID id, Search search, Paging paging, LocalDate today) {
            return directory.search(reader, id, search, paging, today);
        }

        @Override
        public DirectoryAnswers at(Asked asked) {
            return asked.then() == null ? this : new Live(asked.then().queries().directory());
        }
    }

    @Bean
    DirectoryAnswers directoryAnswers(Queries live) {
        return new Live(live.directory());
    }
}
