package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in on the page, reads pages and sends the forms that stand on them, without a browser and so without a script. */
final class Surfer {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern ACTION = Pattern.compile("\\baction=\"([^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI host;
    private HttpResponse<String> page;
    private String more = "";

    /** @param username null for somebody whom nobody knows */
    Surfer(Running app, @Nullable String username) {
        this.host = app.uri();
        this.page = get("/login");
        if (username != null) {
            submit("/login", Map.of("username", username, "password", Client.PASSWORD));
        }
    }

    HttpResponse<String> get(String path) {
        page = exchange(HttpRequest.newBuilder(host.resolve(path)));
        return page;
    }

    /** Goes to a page and says that it is there. */
    Surfer on(String path) {
        assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        return this;
    }

    String text() {
        return page.body();
    }

    URI address() {
        return page.uri();
    }

    /**
     * Fills in the first form of the page that is sent to an address with this end, and sends it: what it holds unseen goes along.
     *
     * @return where that led
     */
    HttpResponse<String> submit(String action, Map<String, String> answers) {
        return submit(action, action, answers);
    }

    /** As {@link #submit(String, Map)}, with a button of the form that sends it elsewhere. */
    HttpResponse<String> submit(String action, String elsewhere, Map<String, String> answers) {
        Matcher forms = FORM.matcher(page.body());
        while (forms.find()) {
            Matcher to = ACTION.matcher(forms.group(1));
            if (to.find() && plain(to.group(1)).endsWith(action)) {
                Map<String, String> all = hidden(forms.group(2));
                all.putAll(answers);
                String path = plain(to.group(1));
                page = send(path.substring(0, path.length() - action.length()) + elsewhere, all);
                return page;
            }
        }
        throw new AssertionError("No form leads to " + action + " on " + page.uri());
    }

    /** With several answers to one question. */
    HttpResponse<String> submit(String action, Map<String, String> answers, String question, List<String> several) {
        more = several.stream()
                .map(answer -> "&" + Client.encoded(question) + "=" + Client.encoded(answer))
                .collect(Collectors.joining());
        try {
            return submit(action, answers);
        } finally {
            more = "";
        }
    }

    /** The first group of the first match in the page. */
    String find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.body());
        assertThat(found.find()).as(pattern).isTrue();
        return plain(found.group(1));
    }

    private HttpResponse<String> send(String path, Map<String, String> answers) {
        String form = answers.entrySet().stream()
                        .map(answer -> Client.encoded(answer.getKey()) + "=" + Client.encoded(answer.getValue()))
                        .collect(Collectors.joining("&"))
                + more;
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(host.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        boolean away = answer.statusCode() / 100 == 3;
        return away
                ? get(host.resolve(path)
                        .resolve(answer.headers().firstValue("Location").orElseThrow())
                        .toString())
                : answer;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.setHeader("Accept-Language", "fr").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> all = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(form);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find() && value.find()) {
                all.put(plain(name.group(1)), plain(value.group(1)));
            }
        }
        return all;
    }

    /** The addresses of all links of the page whose address has this in it. */
    List<String> links(String part) {
        List<String> links = new ArrayList<>();
        Matcher hrefs = Pattern.compile("href=\"([^\"]*)\"").matcher(page.body());
        while (hrefs.find()) {
            if (hrefs.group(1).contains(part)) {
                links.add(plain(hrefs.group(1)));
            }
        }
        return links;
    }

    private static String plain(String escaped) {
        return escaped.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
