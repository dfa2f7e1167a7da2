package be.maillage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Maillage: one process, no configuration needed. */
@SpringBootApplication(scanBasePackages = "be.maillage.gateway", proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class MaillageApplication {

    public static void main(String[] args) {
        SpringApplication.run(MaillageApplication.class, args);
    }
}
