package be.maillage.gateway.pages.form;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What forms need, wherever the answers to choose from come from. */
@Configuration(proxyBeanMethods = false)
public class FormKit {

    @Bean
    DeedBook deedBook(List<Deeds> areas, Desk desk) {
        return new DeedBook(areas, desk);
    }

    @Bean
    Offered offered(Roster roster) {
        return new Offered(roster);
    }
}
