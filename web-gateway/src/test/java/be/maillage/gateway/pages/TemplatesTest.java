package be.maillage.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {

    /** What people typed stands on every page; text that is put in as it is would be markup. */
    @Test
    void no_template_puts_anything_in_unescaped() throws IOException {
        Path templates = new ClassPathResource("templates").getFile().toPath();
        List<Path> all;
        try (Stream<Path> files = Files.walk(templates)) {
            all = files.filter(file -> file.toString().endsWith(".html")).toList();
        }

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("utext", "[(", "innerHTML="));
    }
}
