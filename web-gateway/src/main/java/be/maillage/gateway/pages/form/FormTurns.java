package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Texts;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Desk.Moment;
import be.maillage.gateway.pages.form.Desk.Outcome;
import be.maillage.gateway.pages.form.Desk.Outcome.Plain;
import be.maillage.gateway.pages.form.Desk.Outcome.Refusal;
import be.maillage.gateway.pages.form.Desk.Outcome.Unreadable;
import be.maillage.gateway.pages.form.FormView.Hidden;
import be.maillage.gateway.pages.form.FormView.Typed;
import be.maillage.gateway.pages.form.FormView.Wrong;
import be.maillage.history.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** The turns of one form: opened, given more rows, refused. */
record FormTurns(Deed deed, Asking asking, Prepared prepared, Filled filled) {

    /**
     * What goes along with the answers begins with this, which no component's name does; so do answers of which a deed makes components. The latter are
     * answers like all others.
     */
    static final String CONTROL = "-";

    private static final String KEY = CONTROL + "key";
    private static final String POSITION = CONTROL + "position";
    private static final String VERSION = CONTROL + "version";
    private static final String VOICE = CONTROL + "voice";

    /** A button's value, such as {@code agenda} or {@code agenda[2]}. */
    private static final String ADD = CONTROL + "add";

    private static final String REMOVE = CONTROL + "remove";
    private static final String RAISE = CONTROL + "raise";

    /** What a browser kept of a form that was cut off, to be shown as it was typed. */
    private static final String AGAIN = CONTROL + "again";

    private static final Set<String> CONTROLS = Set.of(KEY, POSITION, VERSION, ADD, REMOVE, RAISE, AGAIN);
    private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d{1,3})]");

    /**
     * What a form remembers from when it was opened.
     *
     * @param key names this form, so that sending it twice does nothing twice
     * @param position how far the record had come
     * @param version of what it replaces; null when it replaces nothing
     */
    record Controls(UUID key, long position, @Nullable Long version) {

        static Controls fresh(Moment moment, UUID key) {
            return new Controls(key, moment.position(), moment.version());
        }

        /** @throws ResponseStatusException 400 when it was tampered with */
        static Controls of(MultiValueMap<String, String> data) {
            try {
                String version = data.getFirst(VERSION);
                return new Controls(
                        UUID.fromString(String.valueOf(data.getFirst(KEY))),
                        Long.parseLong(String.valueOf(data.getFirst(POSITION))),
                        version == null || version.isBlank() ? null : Long.valueOf(version));
            } catch (IllegalArgumentException e) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not a form of ours", e);
            }
        }

        /** Whoever was told what changed may send it all the same; whoever had sent it before is offered to send another. */
        Controls renewed(Moment now, Outcome outcome, UUID newKey) {
            return outcome == Plain.CHANGED_MEANWHILE
                    ? new Controls(key, position, now.version())
                    : outcome == Plain.SENT_BEFORE ? new Controls(newKey, position, version) : this;
        }
    }

    /** What stands in a form when it is opened: as prepared, and as the address says. */
    static Filled opening(Deed deed, Values prepared, MultiValueMap<String, String> query) {
        LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>(prepared.byPath());
        query.forEach((name, all) -> {
            if (!deed.given().contains(name) && !CONTROLS.contains(name)) {
                values.put(name, all.stream().filter(value -> value != null).toList());
            }
        });
        return Filled.of(values);
    }

    /** The form after one of its buttons for rows, or as a browser kept it; null when it was sent. */
    static @Nullable Filled rearranged(Filled filled, MultiValueMap<String, String> data) {
        if (isKept(data)) {
            return filled;
        }
        if (data.getFirst(ADD) instanceof String path) {
            return filled.withRow(path);
        }
        Matcher remove = ROW.matcher(String.valueOf(data.getFirst(REMOVE)));
        if (remove.matches()) {
            return filled.withoutRow(remove.group(1), Integer.parseInt(remove.group(2)));
        }
        Matcher raise = ROW.matcher(String.valueOf(data.getFirst(RAISE)));
        return raise.matches() ? filled.raised(raise.group(1), Integer.parseInt(raise.group(2))) : null;
    }

    /** Whether it comes from a browser that kept it. */
    static boolean isKept(MultiValueMap<String, String> data) {
        return data.containsKey(AGAIN);
    }

    /** The id of the row that was just added, to go on there. */
    static @Nullable String added(MultiValueMap<String, String> data, Filled now) {
        return data.getFirst(ADD) instanceof String path
                ? Paths.id(path + "[" + (now.rows(path) - 1) + "]") + "-row"
                : null;
    }

    /** All that was answered, in one order, without what goes along with it. */
    static Map<String, List<String>> answers(MultiValueMap<String, String> data) {
        Map<String, List<String>> answers = new TreeMap<>(data);
        answers.keySet().removeIf(name -> name.startsWith("_") || CONTROLS.contains(name));
        return answers;
    }

    /** @throws ResponseStatusException 404 when it is no id */
    static @Nullable UUID voice(MultiValueMap<String, String> data) {
        String voice = data.getFirst(VOICE);
        return voice == null || voice.isBlank() ? null : Asked.id(voice);
    }

    FormView shown(Controls controls, Typed typed, @Nullable String focus) {
        return view(controls, null, new Errors(deed, filled), List.of(), typed, focus, HttpStatus.OK);
    }

    FormView refused(Outcome outcome, Controls controls, List<String> meanwhile) {
        Words words = asking.asked().words();
        Errors errors = new Errors(deed, filled);
        String summary = null;
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        switch (outcome) {
            case Unreadable unreadable -> unreadable.flaws().forEach(flaw -> errors.add(flaw, words));
            case Refusal refusal -> {
                String sentence = words.texts().messages().text(refusal.rule(), refusal.arguments(), words.locale());
                errors.add(refusal.path() == null ? refusal.rule() : refusal.path(), sentence);
            }
            case Plain plain -> {
                summary = words.texts().deed("outcome." + plain.name());
                status = switch (plain) {
                    case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
                    case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
                    default -> HttpStatus.CONFLICT;
                };
            }
            case Outcome.Done ignored -> throw new IllegalArgumentException("What was done is not refused");
        }
        boolean told = outcome instanceof Refusal || outcome == Plain.CHANGED_MEANWHILE;
        return view(controls, summary, errors, told ? meanwhile : List.of(), Typed.HERE, null, status);
    }

    private FormView view(
            Controls controls,
            @Nullable String summary,
            Errors errors,
            List<String> meanwhile,
            Typed typed,
            @Nullable String focus,
            HttpStatus status) {
        Words words = asking.asked().words();
        List<FieldView> fields = new FieldViews(deed.name(), prepared, filled, errors.byPath(), words).of(asked(), "");
        List<Wrong> wrong = Stream.concat(
                        errors.byPath().entrySet().stream()
                                .map(each -> new Wrong(idOf(each.getKey()), named(each.getKey(), each.getValue()))),
                        errors.others().stream().map(text -> new Wrong("", text)))
                .toList();
        String lead = deed.name() + ".lead";
        return new FormView(
                words.texts().deed(deed.name() + ".title"),
                words.texts().hasDeed(lead) ? words.texts().deed(lead) : null,
                words.texts().deed(deed.name() + ".submit"),
                action(),
                asking.asked().coordinationId().equals(Ids.PLATFORM)
                        ? "/"
                        : deed.section().path(asking.asked().coordinationId()),
                prepared.facts(),
                fields,
                hidden(controls),
                summary,
                wrong,
                meanwhile,
                typed,
                focus,
                status);
    }

    /** It names what the form is about, so that the page that comes back with mistakes has an address of its own. */
    private String action() {
        String path = asking.asked().here().path();
        String ids = new TreeMap<>(asking.ids())
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&"));
        return ids.isEmpty() ? path : path + "?" + ids;
    }

    /** Its questions, and in whose name, where whoever asks can speak for several. */
    private List<Field> asked() {
        boolean several =
                prepared.options().getOrDefault(Voices.SOURCE, List.of()).size() > 1;
        return several
                ? Stream.concat(Stream.of(Field.one(VOICE, Voices.SOURCE)), deed.fields().stream())
                        .toList()
                : deed.fields();
    }

    /** Which question it is about: what is wrong may be the same in several. */
    private String named(String path, String wrong) {
        Texts texts = asking.asked().words().texts();
        String at = Paths.unnumbered(path).replaceFirst("\\.(fr|nl|en|de)$", "");
        return texts.deed("wrong", "question", texts.deed(FieldViews.key(deed.name(), at, "", texts)), "what", wrong);
    }

    /** In one language of a text, the question of the reader's own bears the id of the whole. */
    private String idOf(String path) {
        String own = "." + asking.asked().words().texts().language();
        return Paths.id(path.endsWith(own) ? path.substring(0, path.length() - own.length()) : path);
    }

    private List<Hidden> hidden(Controls controls) {
        List<Hidden> hidden = new ArrayList<>();
        asking.ids().forEach((name, id) -> hidden.add(new Hidden(name, id.toString())));
        hidden.add(new Hidden(KEY, controls.key().toString()));
        hidden.add(new Hidden(POSITION, Long.toString(controls.position())));
        if (controls.version() != null) {
            hidden.add(new Hidden(VERSION, controls.version().toString()));
        }
        return hidden;
    }
}
