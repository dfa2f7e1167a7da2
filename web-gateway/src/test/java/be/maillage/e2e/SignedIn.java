package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody who signed in by the page and sends forms as a browser without script does: with all that stood in them. */
final class SignedIn {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b[^>]*name=\"([^\"]*)\".*?</select>");
    private static final Pattern SELECTED = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern TEXT = Pattern.compile("(?s)<textarea\\b[^>]*name=\"([^\"]*)\"[^>]*>(.*?)</textarea>");

    private final Running app;
    private final Map<String, String> cookies = new TreeMap<>();

    private SignedIn(Running app) {
        this.app = app;
    }

    static SignedIn as(Running app, String username) {
        SignedIn browser = new SignedIn(app);
        Form login = new Form(browser.page("/login").text(), "/login");
        assertThat(browser.send(login.with("username", username).with("password", Client.PASSWORD))
                        .status())
                .isEqualTo(302);
        return browser;
    }

    /** Answers by the name of their question, as one fills them in. */
    static final class Form {

        private final String path;
        private final Map<String, List<String>> answers = new TreeMap<>();

        private Form(String html, String path) {
            this.path = path;
            int form = html.indexOf("<form class=\"deed\"");
            String inside = html.substring(Math.max(form, 0));
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
                also(attribute(input, "name"), HtmlUtils.htmlUnescape(attribute(input, "value")));
            }
        }

        private static String attribute(String tag, String name) {
            Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
            return found.find() ? found.group(1) : "";
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

    Answer page(String path) {
        return kept(app.visitor().get("/" + path, "Cookie", jar()));
    }

    /** @param path with what the form should know */
    Form form(String path) {
        Answer page = page(path);
        assertThat(page.status()).as("status of %s", path).isEqualTo(200);
        return new Form(page.text(), path.replaceFirst("\\?.*", ""));
    }

    Answer send(Form form) {
        return kept(app.visitor()
                .send(
                        "POST",
                        "/" + form.path,
                        BodyPublishers.ofString(form.encoded()),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Cookie",
                        jar()));
    }

    /** Sends a form that is accepted. @return the page that it leads to */
    String done(Form form) {
        return page(leadsTo(form)).text();
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
}
