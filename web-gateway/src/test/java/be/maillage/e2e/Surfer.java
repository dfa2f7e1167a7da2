package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Somebody who signs in on the page, reads pages and sends the forms that stand on them, as a browser without a script does: with their cookies, and with
 * all that stands in a form.
 */
final class Surfer {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b[^>]*name=\"([^\"]*)\".*?</select>");
    private static final Pattern SELECTED = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern TEXT = Pattern.compile("(?s)<textarea\\b[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>");
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Running app;
    private final String username;
    private final String userAgent;
    private final Map<String, String> cookies = new TreeMap<>();
    private URI address = URI.create("/");
    private String page = "";

    Surfer(Running app, String username, String userAgent) {
        this.app = app;
        this.username = username;
        this.userAgent = userAgent;
    }

    /** Somebody who has not signed in, and perhaps will. */
    static Surfer visiting(Running app, String username) {
        return new Surfer(app, username, "a test");
    }

    /** One of the demonstration. */
    static Surfer as(Running app, String username) {
        return visiting(app, username).signedIn(Client.PASSWORD);
    }

    Surfer signedIn(String password) {
        assertThat(signIn(password).header("Location")).isEqualTo("/");
        return this;
    }

    /** @return where that leads is not followed */
    Answer signIn(String password) {
        return post("/login", Map.of("username", username, "password", password));
    }

    /** Goes to a page. */
    Answer get(String path) {
        Answer answer = fetch(path);
        address = URI.create(path);
        page = answer.text();
        return answer;
    }

    /** Goes to a page and says that it is there. */
    Surfer on(String path) {
        assertThat(get(path).status()).as("status of %s", path).isEqualTo(200);
        return this;
    }

    String text() {
        return page;
    }

    URI address() {
        return address;
    }

    /** The first group of the first match in the page. */
    String find(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    /** The addresses of all links of the page whose address has this in it. */
    List<String> links(String part) {
        return Pattern.compile("href=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                .filter(link -> link.contains(part))
                .toList();
    }

    /** Answers by the name of their question, as one fills them in. */
    static final class Form {

        private final String action;
        private final Map<String, List<String>> answers = new TreeMap<>();

        private Form(String action, String inside) {
            this.action = action;
            INPUT.matcher(inside).results().map(found -> found.group()).forEach(this::stands);
            SELECT.matcher(inside).results().forEach(select -> {
                Matcher chosen = SELECTED.matcher(select.group());
                if (chosen.find()) {
                    with(select.group(1), chosen.group(1));
                }
            });
            TEXT.matcher(inside).results().forEach(text -> with(text.group(1), HtmlUtils.htmlUnescape(text.group(2))));
        }

        private void stands(String input) {
            String type = attribute(input, "type");
            boolean choice = type.equals("radio") || type.equals("checkbox");
            if (!choice || input.contains("checked")) {
                also(attribute(input, "name"), attribute(input, "value"));
            }
        }

        Form with(String question, String answer) {
            answers.put(question, new ArrayList<>(List.of(answer)));
            return this;
        }

        /** One more of several. */
        Form also(String question, String answer) {
            answers.computeIfAbsent(question, any -> new ArrayList<>()).add(answer);
            return this;
        }

        List<String> answers(String question) {
            return answers.getOrDefault(question, List.of());
        }

        private String encoded() {
            return answers.entrySet().stream()
                    .filter(each -> !each.getKey().isEmpty())
                    .flatMap(each -> each.getValue().stream()
                            .map(it -> Client.encoded(each.getKey()) + "=" + Client.encoded(it)))
                    .collect(Collectors.joining("&"));
        }
    }

    /** The form that a page is there for. @param path with what it should know */
    Form form(String path) {
        return on(path).form(each -> each.contains("class=\"deed\""));
    }

    /** The first form of the page that is sent to an address with this end. */
    private Form formTo(String action) {
        return form(each -> path(attribute(each, "action")).endsWith(action));
    }

    private Form form(Predicate<String> attributes) {
        return FORM.matcher(page)
                .results()
                .filter(form -> attributes.test(form.group(1)))
                .map(form -> new Form(attribute(form.group(1), "action"), form.group(2)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No such form on " + address));
    }

    /** @return where that leads is not followed */
    Answer send(Form form) {
        return send(form.action, form.encoded(), "");
    }

    /** As {@link #send(Form)}, as a browser does that says on which page the form stands. */
    Answer sendFrom(String page, Form form) {
        return send(form.action, form.encoded(), page);
    }

    /** What opens their session. */
    String session() {
        return String.valueOf(cookies.get("SESSION"));
    }

    /** Sends a form that is accepted. @return the page that it leads to */
    String done(Form form) {
        return get(leadsTo(form)).text();
    }

    /** Sends a form that is accepted. @return where it leads */
    String leadsTo(Form form) {
        Answer answer = send(form);
        assertThat(answer.status()).as("status of %s", answer).isEqualTo(303);
        return String.valueOf(answer.header("Location"));
    }

    /** Sends a form that is refused beside one question. @return what is shown again */
    String refusedAt(String question, Form form) {
        Answer answer = send(form);
        assertThat(answer.status()).as("status of %s", answer).isEqualTo(422);
        assertThat(answer.text()).contains("id=\"f-" + question + "-error\"");
        return answer.text();
    }

    /** Fills in the form of this page that leads there, sends it and goes where that leads. */
    Answer submit(String action, Map<String, String> answers) {
        return submit(action, action, answers);
    }

    /** As {@link #submit(String, Map)}, with a button of the form that sends it elsewhere. */
    Answer submit(String action, String elsewhere, Map<String, String> answers) {
        Form form = formTo(action);
        answers.forEach(form::with);
        String path = path(form.action);
        return follow(path.substring(0, path.length() - action.length()) + elsewhere, form);
    }

    /** With several answers to one question. */
    Answer submit(String action, Map<String, String> answers, String question, List<String> several) {
        Form form = formTo(action);
        answers.forEach(form::with);
        several.forEach(answer -> form.also(question, answer));
        return follow(form.action, form);
    }

    private Answer follow(String path, Form form) {
        Answer answer = send(path, form.encoded(), "");
        if (answer.status() / 100 == 3) {
            return get(String.valueOf(answer.header("Location")).replaceFirst("#.*", ""));
        }
        page = answer.text();
        return answer;
    }

    /** Sends answers of one's own making with the proof that some page gave. */
    Answer post(String path, Map<String, String> fields) {
        Matcher proof = PROOF.matcher(
                fetch(cookies.containsKey("SESSION") ? "/account" : "/login").text());
        assertThat(proof.find()).isTrue();
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", proof.group(1));
        return postWithoutProof(path, all);
    }

    /** As a page of another site would have it sent: with the cookies, and without what stands in our forms. */
    Answer postWithoutProof(String path, Map<String, String> fields) {
        Form form = new Form(path, "");
        fields.forEach(form::with);
        return send(form);
    }

    private Answer fetch(String path) {
        return kept(app.visitor().get("/" + path, "Cookie", jar(), "User-Agent", userAgent));
    }

    private Answer send(String path, String form, String referer) {
        return kept(app.visitor()
                .send(
                        "POST",
                        "/" + path,
                        BodyPublishers.ofString(form),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Cookie",
                        jar(),
                        "User-Agent",
                        userAgent,
                        "Referer",
                        referer));
    }

    private Answer kept(Answer answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", "").split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        return answer;
    }

    private String jar() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String path(String action) {
        return action.replaceFirst("\\?.*", "");
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }
}
