package be.maillage.gateway.pages.meeting;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.CurrentReader;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.SectionPages;
import be.maillage.gateway.pages.form.Desk;
import be.maillage.gateway.pages.form.Desk.Outcome;
import be.maillage.gateway.pages.form.Desk.Outcome.Done;
import be.maillage.gateway.pages.form.Desk.Outcome.Plain;
import be.maillage.gateway.pages.form.Desk.Outcome.Refusal;
import be.maillage.gateway.pages.form.Desk.Outcome.Unreadable;
import be.maillage.gateway.pages.form.Desk.Sent;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Roster;
import be.maillage.history.Brussels;
import be.maillage.meeting.MeetingCommand.DraftMinutes;
import be.maillage.meeting.meetings.MeetingInFull;
import be.maillage.organisation.directory.Party;
import be.maillage.subgroup.subgroups.Subgroup;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page for while a meeting takes place, and its notes, saved point by point. */
@Controller
class RoomController {

    private static final String PATH = "/coordinations/{id}/meetings/{meetingId}/live";
    /** How often a note is put into the draft anew when something else happened to the meeting in the same instant. */
    private static final int ATTEMPTS = 5;

    private final SectionPages pages;
    private final MeetingAnswers answers;
    private final MeetingForms forms;
    private final Offered offered;
    private final Roster roster;
    private final Desk desk;
    private final CurrentReader readers;
    private final Clock clock;

    RoomController(
            SectionPages pages,
            MeetingAnswers answers,
            Offered offered,
            Roster roster,
            Desk desk,
            CurrentReader readers,
            Clock clock) {
        this.pages = pages;
        this.answers = answers;
        this.forms = new MeetingForms(answers);
        this.offered = offered;
        this.roster = roster;
        this.desk = desk;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Mono<Rendering> show(@PathVariable String id, @PathVariable String meetingId, ServerWebExchange exchange) {
        return page(exchange, id, Asked.id(meetingId), null);
    }

    /**
     * One note, with what stood there when it was begun. It goes into the draft as it is by now, whatever happened to the other points; where somebody
     * else wrote on the same point meanwhile, both texts are shown and nothing is saved.
     */
    @PostMapping(PATH + "/notes")
    Mono<Rendering> save(@PathVariable String id, @PathVariable String meetingId, ServerWebExchange exchange) {
        UUID coordination = Asked.id(id);
        UUID meeting = Asked.id(meetingId);
        return exchange.getFormData()
                .map(Note::of)
                .flatMap(note -> save(exchange, coordination, meeting, note, ATTEMPTS)
                        .onErrorResume(RoomController::isBehind, behind -> became(Plain.BUSY, note))
                        .flatMap(unsaved -> unsaved.map(it -> page(exchange, id, meeting, it))
                                .orElseGet(() -> Mono.just(back(coordination, meeting, note)))));
    }

    /**
     * @param item null for what belongs to no point
     * @param before what stood there when it was begun
     */
    private record Note(String language, @Nullable UUID item, String text, String before, boolean alone) {

        static Note of(MultiValueMap<String, String> data) {
            String item = text(data, "itemId");
            String language = text(data, MeetingForms.LANGUAGE);
            if (!language.matches("[a-z]{2}")) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Not a language");
            }
            return new Note(
                    language,
                    item.isEmpty() ? null : Asked.id(item),
                    text(data, "text"),
                    text(data, "before"),
                    RoomView.NOTES_ONLY.equals(data.getFirst("show")));
        }

        /** Lines end as they do everywhere but in a form. */
        private static String text(MultiValueMap<String, String> data, String name) {
            return Objects.requireNonNullElse(data.getFirst(name), "")
                    .replace("\r\n", "\n")
                    .strip();
        }

        Notes.Unsaved unsaved(@Nullable String wrong, Map<String, ?> arguments, HttpStatus status) {
            return new Notes.Unsaved(language, item, text, wrong, arguments, status);
        }
    }

    /** Empty when it was saved. */
    private Mono<Optional<Notes.Unsaved>> save(
            ServerWebExchange exchange, UUID coordination, UUID meeting, Note note, int attempts) {
        return Mono.zip(readers.of(exchange, coordination), desk.moment(coordination, meeting))
                .flatMap(both -> {
                    if (!desk.may(both.getT1(), DraftMinutes.class, Map.of(MeetingForms.MEETING, meeting))) {
                        return Mono.error(new AccessDeniedException("Not for this reader"));
                    }
                    return answers.meeting(both.getT1(), coordination, meeting, Brussels.dayAt(clock.instant()))
                            .filter(it -> !it.summary().reserved())
                            .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                            .flatMap(it -> {
                                Notes notes = Notes.of(it, note.language());
                                String now = notes.of(note.item()).strip();
                                if (now.equals(note.text())) {
                                    return Mono.just(Optional.empty());
                                }
                                if (!now.equals(note.before())) {
                                    return Mono.just(Optional.of(note.unsaved(null, Map.of(), HttpStatus.CONFLICT)));
                                }
                                return send(exchange, coordination, meeting, note, notes, both.getT2(), attempts);
                            });
                });
    }

    private Mono<Optional<Notes.Unsaved>> send(
            ServerWebExchange exchange,
            UUID coordination,
            UUID meeting,
            Note note,
            Notes notes,
            Desk.Moment moment,
            int attempts) {
        String key = UUID.randomUUID().toString();
        Sent sent = new Sent(
                notes.command(),
                Map.of("coordinationId", coordination, MeetingForms.MEETING, meeting),
                notes.with(note.item(), note.text()),
                key,
                key,
                moment.version(),
                null);
        return desk.send(exchange, sent)
                .flatMap(outcome -> outcome == Plain.CHANGED_MEANWHILE && attempts > 1
                        ? save(exchange, coordination, meeting, note, attempts - 1)
                        : became(outcome, note));
    }

    /** What was typed is not lost because the draft that it belongs into is not there to be read yet. */
    private static boolean isBehind(Throwable failure) {
        return failure instanceof ResponseStatusException known
                && known.getStatusCode() == HttpStatus.SERVICE_UNAVAILABLE;
    }

    private Mono<Optional<Notes.Unsaved>> became(Outcome outcome, Note note) {
        return switch (outcome) {
            case Done ignored -> Mono.just(Optional.empty());
            case Plain plain ->
                plain == Plain.NOT_FOUND
                        ? Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND))
                        : Mono.just(Optional.of(
                                note.unsaved("deed.outcome." + plain.name(), Map.of(), HttpStatus.CONFLICT)));
            case Refusal refusal ->
                Mono.just(Optional.of(
                        note.unsaved(refusal.rule(), refusal.arguments(), HttpStatus.UNPROCESSABLE_CONTENT)));
            case Unreadable unreadable ->
                Mono.just(Optional.of(note.unsaved(
                        unreadable.flaws().getFirst().key(),
                        unreadable.flaws().getFirst().arguments(),
                        HttpStatus.UNPROCESSABLE_CONTENT)));
        };
    }

    private static Rendering back(UUID coordination, UUID meeting, Note note) {
        String room = Section.MEETINGS.path(coordination) + "/" + meeting + "/live?" + NotesView.CHOICE + "="
                + note.language();
        String at = note.item() == null ? "#p-rest" : "#p-" + note.item();
        return Rendering.redirectTo(room + (note.alone() ? "&show=" + RoomView.NOTES_ONLY : "") + at)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, String id, UUID meetingId, Notes.@Nullable Unsaved unsaved) {
        return pages.show(
                exchange,
                id,
                Section.MEETINGS,
                "meeting/live",
                asked -> desk.moment(asked.coordinationId(), null)
                        .flatMap(moment -> forms.full(asked, meetingId)
                                .flatMap(it -> view(it, moment.position(), unsaved, asked))),
                RoomView::status);
    }

    private Mono<RoomView> view(MeetingInFull it, long position, Notes.@Nullable Unsaved unsaved, Asked asked) {
        if (!RoomView.isCarriedBy(asked, it)) {
            return Mono.error(
                    asked.known()
                            ? new ResponseStatusException(HttpStatus.FORBIDDEN, "Somebody else carries the meeting")
                            : new AccessDeniedException("Nobody who has a part in it"));
        }
        String room = Section.MEETINGS.path(asked.coordinationId()) + "/"
                + it.summary().id() + "/live";
        return Mono.zip(
                        roster.parties(asked.reader(), asked.coordinationId()),
                        roster.coordinators(asked.reader(), asked.coordinationId()),
                        subgroup(it, asked),
                        offered.organisations(asked),
                        offered.members(asked))
                .flatMap(all -> {
                    Guestbook guestbook = new Guestbook(
                            it, all.getT1(), all.getT2(), all.getT3().orElse(null));
                    return asked.names(people(it, all.getT1(), all.getT2()))
                            .map(names -> RoomView.of(
                                    it,
                                    guestbook,
                                    names,
                                    all.getT4(),
                                    all.getT5(),
                                    NotesView.of(it, unsaved, asked, room),
                                    position,
                                    LocalDateTime.ofInstant(clock.instant(), Brussels.ZONE),
                                    asked));
                });
    }

    private Mono<Optional<Subgroup>> subgroup(MeetingInFull it, Asked asked) {
        UUID subgroup = it.summary().subgroupId();
        return subgroup == null
                ? Mono.just(Optional.empty())
                : answers.subgroup(asked.reader(), asked.coordinationId(), subgroup, asked.today())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty());
    }

    /** Everybody whom the page may name. */
    private static List<UUID> people(MeetingInFull it, List<Party> directory, List<UUID> coordinators) {
        List<UUID> all = new ArrayList<>(MeetingView.persons(it));
        all.addAll(coordinators);
        directory.forEach(party -> party.representatives().forEach(one -> all.add(one.personId())));
        return all.stream().distinct().toList();
    }
}
