package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser: it keeps cookies and sends forms with the proof that a page gave. Paths begin with two slashes, as those of pages do for a {@link Client}. */
class PageVisitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Running app;
    private final String name;
    private final String userAgent;
    private final Map<String, String> cookies = new TreeMap<>();

    PageVisitor(Running app, String name, String userAgent) {
        this.app = app;
        this.name = name;
        this.userAgent = userAgent;
    }

    PageVisitor signedIn(String password) {
        assertThat(signIn(password).header("Location")).isEqualTo("/");
        return this;
    }

    Answer signIn(String password) {
        return post("//login", Map.of("username", name, "password", password));
    }

    Answer get(String path) {
        return kept(app.visitor().get(path, "Cookie", jar(), "User-Agent", userAgent));
    }

    Answer post(String path, Map<String, String> fields) {
        Matcher csrf = CSRF.matcher(
                get(cookies.containsKey("SESSION") ? "//account" : "//login").text());
        assertThat(csrf.find()).isTrue();
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", csrf.group(1));
        String form = all.entrySet().stream()
                .map(it -> it.getKey() + "=" + Client.encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return kept(app.visitor()
                .send(
                        "POST",
                        path,
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Cookie",
                        jar(),
                        "User-Agent",
                        userAgent));
    }

    private Answer kept(Answer answer) {
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.replaceFirst(";.*", "");
            cookies.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=", ""));
        }
        return answer;
    }

    private String jar() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }
}
