package be.maillage.gateway.pages;

import be.maillage.gateway.api.Queries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the pages ask the live read models. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {

    @Bean
    Answers answers(Queries live) {
        return new LiveAnswers(live);
    }
}
