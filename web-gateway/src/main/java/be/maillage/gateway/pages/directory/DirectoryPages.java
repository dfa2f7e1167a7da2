package be.maillage.gateway.pages.directory;

import be.maillage.gateway.api.Queries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the page of a directory ask the live read models. */
@Configuration(proxyBeanMethods = false)
class DirectoryPages {

    @Bean
    DirectoryAnswers directoryAnswers(Queries live) {
        return live.directory()::search;
    }
}
