package be.maillage.gateway.pages.due;

import be.maillage.gateway.api.Queries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the page ask the live read model. */
@Configuration(proxyBeanMethods = false)
class DuePages {

    @Bean
    DueAnswers dueAnswers(Queries live) {
        return live.due()::list;
    }
}
