package be.maillage.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentationPolicyTest {

    private static final Pattern SHEET = Pattern.compile("createElement\\(\"style\",null,\"([^\"]+)\"\\)");

    @Test
    void the_only_inline_sheet_let_in_is_the_one_of_the_documentation_page() throws Exception {
        List<String> sheets = SHEET.matcher(script())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(sheets).hasSize(1);
        assertThat(SecurityConfiguration.DOCUMENTATION_POLICY)
                .contains("style-src 'self' 'sha256-" + hash(sheets.getFirst()) + "';")
                .doesNotContain("unsafe");
    }

    @Test
    void nothing_else_is_relaxed() {
        assertThat(SecurityConfiguration.DOCUMENTATION_POLICY.replaceAll(" 'sha256-[^']+'", ""))
                .isEqualTo(SecurityConfiguration.CONTENT_SECURITY_POLICY);
    }

    private static String script() throws IOException {
        Resource[] scripts = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/swagger-ui/*/swagger-ui-standalone-preset.js");
        assertThat(scripts).hasSize(1);
        return scripts[0].getContentAsString(StandardCharsets.UTF_8);
    }

    private static String hash(String sheet) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
