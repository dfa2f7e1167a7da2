package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.Asked;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.Hits;
import be.maillage.organisation.directory.Search;
import be.maillage.readmodel.Paging;
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What the page of a directory asks, see {@link be.maillage.organisation.directory.DirectoryQuery#search}. */
interface DirectoryAnswers {

    Mono<Hits> search(Reader reader, UUID id, Search search, Paging paging, LocalDate today);

    /** The same of the day on which the page is read. */
    default DirectoryAnswers at(Asked asked) {
        return this;
    }
}
