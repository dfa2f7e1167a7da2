package be.maillage.gateway.text;

import be.maillage.audit.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts of the house. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    Messages messages() {
        return new Messages();
    }

    @Bean
    Wording wording(Messages messages) {
        return new MessageWording(messages);
    }
}
