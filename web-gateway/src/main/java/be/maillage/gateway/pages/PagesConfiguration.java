package be.maillage.gateway.pages;

import be.maillage.gateway.api.Views;
import be.maillage.gateway.security.SessionSettings;
import be.maillage.gateway.text.Messages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.result.view.ViewResolver;

/** What the pages are made of, apart from their controllers and their answers. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Frames frames(Messages messages, CurrentReader currentReader, SessionSettings sessions) {
        return new Frames(messages, currentReader, Assets.load(), sessions);
    }

    @Bean
    SectionPages sectionPages(
            Answers answers,
            CurrentReader currentReader,
            Fictitious fictitious,
            Frames frames,
            Doings doings,
            Views views,
            Clock clock) {
        return new SectionPages(answers, currentReader, fictitious, frames, doings, views, clock);
    }

    @Bean
    SpokenTo spokenTo(Answers answers, Frames frames) {
        return new SpokenTo(answers, frames);
    }

    /** Before the framework's own error page, which comes at -1. */
    @Bean
    @Order(-2)
    PageErrors pageErrors(Frames frames, ViewResolver views) {
        return new PageErrors(frames, views);
    }

    /** Before security, so that the page of signing in changes its language too. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    LanguageSwitch languageSwitch() {
        return new LanguageSwitch();
    }
}
