package be.maillage.gateway.pages.form;

import be.maillage.gateway.api.Queries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets forms ask the live read models who there is to choose from. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    Roster roster(Queries live) {
        return new LiveRoster(live.directory(), live.overview(), live.people(), live.meetings(), live.subgroups());
    }
}
