package be.maillage.gateway.pages;

import be.maillage.audit.AuditQuery;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.duo.continuum.ContinuumQuery;
import be.maillage.duo.duos.DuoQuery;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.person.people.PeopleQuery;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the pages ask the live read models. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    Answers answers(
            OverviewQuery overview,
            DirectoryQuery directory,
            DuoQuery duos,
            ContinuumQuery continuum,
            AuditQuery audit,
            PeopleQuery people) {
        return new QueryAnswers(overview, directory, duos, continuum, audit, people);
    }
}
