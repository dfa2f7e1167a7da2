package be.maillage.coordination.due;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import be.maillage.coordination.DueKind;
import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.history.Audience;
import be.maillage.history.LocalizedString;
import be.maillage.history.Reader;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.readmodel.Cursor;
import be.maillage.readmodel.Named;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Paging;
import be.maillage.readmodel.ReadModels;
import be.maillage.readmodel.Values;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers what is due in a coordination on the day of asking. Nothing is due in one that was dissolved. */
public final class DueQuery {

    /** How far ahead one looks when nothing else is said, in days. */
    public static final int USUAL_HORIZON = 30;

    /** For how many days something late stands among what is to be done these weeks: between two plenaries. */
    private static final int THESE_WEEKS = 92;

    /** How far ahead one may look, in years. */
    private static final int FARTHEST = 10;

    /** Before every day that the record knows. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Comparator<Step> BY_DAY = Comparator.comparing(Step::due)
            .thenComparing(Step::kind)
            .thenComparing(step -> step.subject().toString());

    private final ReadModels models;
    private final DirectoryQuery directory;
    private final OverviewQuery coordinations;

    public DueQuery(ReadModels models) {
        this.models = models;
        this.directory = new DirectoryQuery(models);
        this.coordinations = new OverviewQuery(models);
    }

    /**
     * What to keep of the list.
     *
     * @param from the first day on which something kept falls due; null keeps what is late however long
     * @param until the last day that is looked at, at most ten years ahead; 30 days ahead when null
     * @param kind null keeps all
     * @param organisation one that owes it or that it is about; null keeps all
     */
    public record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable DueKind kind,
            @Nullable UUID organisation) {

        public static final Filter USUAL = new Filter(null, null, null, null);

        /** However long it is late. */
        public Filter(@Nullable LocalDate until, @Nullable DueKind kind, @Nullable UUID organisation) {
            this(null, until, kind, organisation);
        }
    }

    /** From this day on, what is late is a matter of these weeks; what is late for longer than that is told in numbers. */
    public static LocalDate theseWeeks(LocalDate today) {
        return today.minusDays(THESE_WEEKS);
    }

    /**
     * Which obligations are reminded of.
     *
     * @param ahead how many days before its day a reminder goes out
     * @param recent how many days after its day one still goes out of what was late already when it was recorded
     */
    public record Reminders(int ahead, int recent) {}

    /** What is due, the longest overdue first, as far as the reader may know. */
    public Mono<Page<Due>> list(Reader reader, UUID coordinationId, Filter filter, Paging paging, LocalDate today) {
        return asked(reader, coordinationId, filter, today)
                .map(steps -> steps.sorted(BY_DAY).toList())
                .flatMap(steps -> page(coordinationId, steps, paging, today));
    }

    /** The same in numbers, kind by kind: what there is most of first. */
    public Mono<List<DueOfKind>> byKind(Reader reader, UUID coordinationId, Filter filter, LocalDate today) {
        return asked(reader, coordinationId, filter, today).map(steps -> ofKinds(steps, today));
    }

    private static List<DueOfKind> ofKinds(Stream<Step> steps, LocalDate today) {
        return steps.collect(Collectors.groupingBy(Step::kind)).entrySet().stream()
                .map(kind -> DueOfKind.of(kind.getKey(), kind.getValue(), today))
                .sorted(Comparator.comparingLong(DueOfKind::count).reversed().thenComparing(DueOfKind::kind))
                .toList();
    }

    /** What one filter keeps, listed, and what another one keeps, in numbers: read once. */
    public Mono<ListedAndCounted> listedAndCounted(
            Reader reader, UUID coordinationId, Filter listed, Paging paging, Filter counted, LocalDate today) {
        LocalDate until = Stream.of(listed, counted)
                .map(filter -> until(filter, today))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return steps(coordinationId, until, today)
                .flatMap(steps -> page(
                                coordinationId,
                                asked(steps, reader, listed, today)
                                        .sorted(BY_DAY)
                                        .toList(),
                                paging,
                                today)
                        .map(page -> new ListedAndCounted(page, ofKinds(asked(steps, reader, counted, today), today))));
    }

    private Mono<Stream<Step>> asked(Reader reader, UUID coordinationId, Filter filter, LocalDate today) {
        return steps(coordinationId, until(filter, today), today).map(steps -> asked(steps, reader, filter, today));
    }

    private static LocalDate until(Filter filter, LocalDate today) {
        LocalDate farthest = today.plusYears(FARTHEST);
        LocalDate asked = filter.until() == null ? today.plusDays(USUAL_HORIZON) : filter.until();
        return asked.isAfter(farthest) ? farthest : asked.isBefore(EARLIEST) ? EARLIEST : asked;
    }

    private static Stream<Step> asked(List<Step> steps, Reader reader, Filter filter, LocalDate today) {
        LocalDate until = until(filter, today);
        return steps.stream()
                .filter(step -> isFor(step, reader)
                        && isAsked(step, filter)
                        && !step.due().isAfter(until));
    }

    /** How much of it there is. */
    public Mono<DueCount> count(Reader reader, UUID coordinationId, LocalDate today) {
        return steps(coordinationId, today.plusDays(USUAL_HORIZON), today).map(steps -> {
            List<Step> counted = steps.stream()
                    .filter(step -> isFor(step, reader) && !Reminding.isSuggestion(step.kind()))
                    .toList();
            long overdue =
                    counted.stream().filter(step -> step.due().isBefore(today)).count();
            return new DueCount(overdue, counted.size() - overdue);
        });
    }

    /**
     * What a reminder is still to go out of, whoever may read it: for whoever sends them.
     *
     * @param most how many at a time; the rest comes when these are recorded
     */
    public Mono<List<Remindable>> toRemind(UUID coordinationId, LocalDate today, Reminders rules, int most) {
        return steps(coordinationId, today.plusDays(rules.ahead()), today)
                .map(steps -> steps.stream()
                        .filter(step -> isNews(step, today.minusDays(rules.recent())))
                        .filter(step -> !Reminding.recipients(step).isEmpty())
                        .sorted(BY_DAY)
                        .toList())
                .flatMap(steps -> reminded(coordinationId, steps)
                        .map(reminded -> steps.stream()
                                .filter(step -> !reminded.containsKey(idOf(step, coordinationId)))
                                .limit(most)
                                .map(DueQuery::remindable)
                                .toList()));
    }

    /** Old history that is entered afterwards floods nobody: what was late when it was recorded is listed, not reminded of. */
    private static boolean isNews(Step step, LocalDate recent) {
        return !step.due().isBefore(recent) || !step.known().isAfter(step.due());
    }

    private static Remindable remindable(Step step) {
        Audience audience = step.own() ? ofTheirs(step) : Audience.parse(step.audience());
        return new Remindable(step.obligation(), Reminding.recipients(step), step.organisations(), audience);
    }

    /** That somebody was reminded of its own affair is for the coordinator, who may be the sender of the next one. */
    private static Audience ofTheirs(Step step) {
        Audience audience = Audience.parse(step.audience());
        return audience.scope() == Audience.Scope.MEMBERS ? Audience.COORDINATOR : audience;
    }

    private Mono<List<Step>> steps(UUID coordinationId, LocalDate until, LocalDate today) {
        return Mono.zip(
                        coordinations.reconfirmEveryMonths(coordinationId),
                        isDissolved(coordinationId).defaultIfEmpty(false))
                .flatMap(known -> known.getT2()
                        ? Mono.just(List.<Step>of())
                        : Flux.from(due().find(near(coordinationId, until, known.getT1())))
                                .flatMapIterable(document -> stepsOf(document, known.getT1()))
                                .filter(step -> !step.due().isAfter(until) && step.isToldOn(today))
                                .collectList());
    }

    private Mono<Boolean> isDissolved(UUID coordinationId) {
        return Mono.from(due().find(eq("_id", CoordinationDue.documentId(coordinationId))))
                .map(document -> document.containsKey(CoordinationDue.DISSOLVED));
    }

    private static Bson near(UUID coordinationId, LocalDate until, int months) {
        return and(
                eq(DueProjector.COORDINATION, coordinationId.toString()),
                or(
                        lte(Steps.DUE, until.toString()),
                        lte(
                                MembershipDue.CONFIRMED,
                                lastConfirmation(until, months).toString())));
    }

    /** The last day from which so many months lead to a day or to one before: the month that is counted from may be the longer one. */
    private static LocalDate lastConfirmation(LocalDate until, int months) {
        LocalDate day = until.minusMonths(months);
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    private static List<Step> stepsOf(Document document, int months) {
        return document.containsKey(MembershipDue.CONFIRMED)
                ? MembershipDue.steps(document, months).toList()
                : Steps.of(document);
    }

    private static boolean isFor(Step step, Reader reader) {
        if (!reader.mayRead(Audience.parse(step.audience()))) {
            return false;
        }
        return !step.own()
                || reader.is(Reader.Role.COORDINATOR)
                || step.organisations().stream()
                        .anyMatch(organisation ->
                                reader.organisations().contains(organisation) || organisation.equals(reader.person()));
    }

    private static boolean isAsked(Step step, Filter filter) {
        return (filter.from() == null || !step.due().isBefore(filter.from()))
                && (filter.kind() == null || filter.kind() == step.kind())
                && (filter.organisation() == null || step.organisations().contains(filter.organisation()));
    }

    private Mono<Page<Due>> page(UUID coordinationId, List<Step> steps, Paging paging, LocalDate today) {
        int start = paging.cursor() == null ? 0 : after(steps, paging.cursor());
        int end = Math.min(steps.size(), start + paging.limit());
        List<Step> shown = steps.subList(start, end);
        String next = end < steps.size() ? Cursor.at(keys(shown.getLast())) : null;
        List<UUID> organisations = shown.stream()
                .flatMap(step -> Stream.concat(Stream.of(step.subject()), step.organisations().stream()))
                .distinct()
                .toList();
        Map<Alike, Integer> alike = steps.stream().collect(Collectors.toMap(Alike::of, step -> 1, Integer::sum));
        return Mono.zip(directory.namesOf(coordinationId, organisations), reminded(coordinationId, shown))
                .map(known -> new Page<>(
                        shown.stream()
                                .map(step -> answer(
                                        step,
                                        coordinationId,
                                        known.getT1(),
                                        alike.getOrDefault(Alike.of(step), 1),
                                        known.getT2().get(idOf(step, coordinationId)),
                                        today))
                                .toList(),
                        steps.size(),
                        next));
    }

    /** What is due together: of one kind, on one day. In the list it stands together. */
    private record Alike(DueKind kind, LocalDate day) {

        static Alike of(Step step) {
            return new Alike(step.kind(), step.due());
        }
    }

    private static String[] keys(Step step) {
        return new String[] {
            step.due().toString(),
            "%03d".formatted(step.kind().ordinal()),
            step.subject().toString()
        };
    }

    /** How many of the steps stand at the cursor or before it; what was settled since is no longer among them. */
    private static int after(List<Step> steps, String cursor) {
        String last = String.join(" ", Cursor.read(cursor, 3));
        return (int) steps.stream()
                .filter(step -> String.join(" ", keys(step)).compareTo(last) <= 0)
                .count();
    }

    private static UUID idOf(Step step, UUID coordinationId) {
        return step.obligation().reminderId(coordinationId);
    }

    /** The days on which reminders of these went out, by id. */
    private Mono<Map<UUID, LocalDate>> reminded(UUID coordinationId, Collection<Step> steps) {
        if (steps.isEmpty()) {
            return Mono.just(Map.of());
        }
        List<String> ids = new ArrayList<>();
        steps.forEach(step -> ids.add(DueProjector.reminder(idOf(step, coordinationId))));
        return Flux.from(due().find(in("_id", ids)))
                .collectMap(
                        document ->
                                UUID.fromString(document.getString("_id").substring(DueProjector.REMINDER.length())),
                        document -> Values.required(document.get(DueProjector.REMINDED_ON), LocalDate.class));
    }

    private static Due answer(
            Step step,
            UUID coordinationId,
            Map<UUID, LocalizedString> names,
            int alike,
            @Nullable LocalDate reminded,
            LocalDate today) {
        boolean suggestion = Reminding.isSuggestion(step.kind());
        long late = Math.max(0, ChronoUnit.DAYS.between(step.due(), today));
        LocalizedString title = step.title() == null ? names.get(step.subject()) : step.title();
        return new Due(
                idOf(step, coordinationId),
                step.kind(),
                new Named(step.subject(), title),
                step.organisations().stream()
                        .map(organisation -> new Named(organisation, names.get(organisation)))
                        .toList(),
                step.since(),
                step.due(),
                suggestion ? 0 : Math.toIntExact(late),
                suggestion,
                Audience.parse(step.audience()).scope(),
                Reminding.recipients(step),
                alike,
                reminded);
    }

    private MongoCollection<Document> due() {
        return models.of(DueProjector.NAME);
    }
}
