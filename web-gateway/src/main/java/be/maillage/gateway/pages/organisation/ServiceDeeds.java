package be.maillage.gateway.pages.organisation;

import static be.maillage.gateway.pages.form.Field.group;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;
import static be.maillage.gateway.pages.form.Field.time;

import be.maillage.decision.Command;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.organisation.OpeningSlot;
import be.maillage.organisation.OrganisationCommand.ChangeService;
import be.maillage.organisation.OrganisationCommand.OfferService;
import be.maillage.organisation.OrganisationCommand.SetOpeningHours;
import be.maillage.organisation.OrganisationCommand.WithdrawService;
import be.maillage.organisation.OrganisationRule;
import be.maillage.organisation.Theme;
import be.maillage.organisation.directory.Organisation;
import be.maillage.organisation.directory.Organisation.OfferedService;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told by forms of what an organisation does for people, and when. */
@Component
class ServiceDeeds implements Deeds {

    private static final String SERVICE = "serviceId";
    private static final String SPOKEN = "spoken";
    private static final String COMMUNES = "communes";
    private static final String DAYS = "days";

    private final Entry entry;

    ServiceDeeds(OrganisationAnswers answers) {
        this.entry = new Entry(answers);
    }

    @Override
    public List<Deed> all() {
        return List.of(offer(), change(), withdraw(), hours());
    }

    private Deed offer() {
        return service("offer-service", OfferService.class)
                .given(Entry.ID)
                .drawing(SERVICE)
                .preparing(asking -> entry.prepared(
                        asking,
                        it -> choices(List.of(), List.of(), asking.asked().words())
                                .with(Values.NONE.and("service.languages", it.languages()))));
    }

    private Deed change() {
        return service("change-service", ChangeService.class)
                .given(Entry.ID, SERVICE)
                .replacing(Entry.ID)
                .preparing(asking -> ofService(
                        asking,
                        (it, service) -> choices(
                                        service.languages(),
                                        service.territory(),
                                        asking.asked().words())
                                .with(values(service))));
    }

    private static Values values(OfferedService it) {
        return Values.NONE
                .and("service.name", it.name())
                .and("service.missions", it.missions())
                .and("service.audience", it.audience())
                .and("service.themes", it.themes())
                .and("service.territory", it.territory())
                .and("service.intake", it.intake())
                .and("service.cost", it.cost())
                .and("service.languages", it.languages())
                .and("service.waitingList", it.waitingList());
    }

    private static Deed service(String name, Class<? extends Command> command) {
        return Deed.of(
                        name,
                        command,
                        Section.DIRECTORY,
                        localized("service.name").must(),
                        localized("service.missions", 3),
                        many("service.themes", Theme.class),
                        group(
                                "public",
                                localized("service.audience"),
                                localized("service.intake"),
                                localized("service.cost")),
                        more(
                                "further",
                                many("service.languages", SPOKEN),
                                localized("service.waitingList"),
                                many("service.territory", COMMUNES)))
                .telling(OrganisationRule.SERVICE_HAS_A_NAME.code(), "service.name")
                .telling(OrganisationRule.TERRITORY_IS_OF_NIS_CODES.code(), "service.territory")
                .after(Entry::page);
    }

    private Deed withdraw() {
        return Deed.of(
                        "withdraw-service",
                        WithdrawService.class,
                        Section.DIRECTORY,
                        localized("reason", 2).must())
                .given(Entry.ID, SERVICE)
                .preparing(asking -> ofService(asking, (it, service) -> Prepared.NOTHING))
                .after(Entry::page);
    }

    /** The same hours on several days are told once, as people say them. */
    private Deed hours() {
        Field row = rows(
                WeekForm.ROWS,
                2,
                many(WeekForm.DAYS, DAYS).must(),
                time("from").must(),
                time("to").must(),
                one("kind", OpeningSlot.Kind.class).must());
        return Deed.of("set-opening-hours", SetOpeningHours.class, Section.DIRECTORY, row)
                .given(Entry.ID)
                .replacing(Entry.ID)
                .preparing(asking -> entry.prepared(
                        asking,
                        it -> Prepared.NOTHING
                                .with(DAYS, days(asking.asked().words()))
                                .with(WeekForm.values(it.openingHours()))))
                .completing(WeekForm::complete)
                .telling(WeekForm.ROWS + "[].day", WeekForm.ROWS + "[]." + WeekForm.DAYS)
                .telling(OrganisationRule.SLOT_ENDS_AFTER_IT_BEGINS.code(), WeekForm.ROWS)
                .after(ids -> Entry.page(ids) + "#hours");
    }

    /** In their own order, and not by name. */
    private static List<Option> days(Words words) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Option.of(day, words.labels().of(day)))
                .toList();
    }

    private Mono<Prepared> ofService(Asking asking, BiFunction<Organisation, OfferedService, Prepared> prepared) {
        UUID id = asking.id(SERVICE);
        return entry.open(asking)
                .flatMap(it -> Mono.justOrEmpty(it.services().stream()
                        .filter(service -> service.id().equals(id))
                        .findFirst()
                        .map(service -> prepared.apply(it, service).with(about(it, service, asking)))));
    }

    private static List<Fact> about(Organisation it, OfferedService service, Asking asking) {
        Words words = asking.asked().words();
        return List.of(
                Entry.about(it, asking).getFirst(),
                Fact.of(words.texts().deed("about.service"), words.name(service.name())));
    }

    private static Prepared choices(List<String> spoken, List<String> communes, Words words) {
        return Prepared.NOTHING
                .with(SPOKEN, Entry.languages(spoken, words))
                .with(COMMUNES, Entry.communes(communes, words));
    }
}
