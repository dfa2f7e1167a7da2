package be.maillage.gateway.pages.organisation;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Doings.Doing;
import be.maillage.gateway.pages.Here;
import be.maillage.gateway.pages.Labels.Choice;
import be.maillage.gateway.pages.Paged;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.State;
import be.maillage.gateway.pages.State.Tone;
import be.maillage.gateway.pages.Text;
import be.maillage.gateway.pages.Words;
import be.maillage.organisation.SharedResource;
import be.maillage.organisation.resources.Resource;
import be.maillage.organisation.resources.Resource.Availability;
import be.maillage.organisation.resources.Resource.Loan;
import be.maillage.organisation.resources.ResourceQuery;
import be.maillage.readmodel.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What organisations share.
 *
 * @param count how many match, in words
 * @param all where the list is unfiltered
 * @param signIn whether somebody who signed in might see more
 */
record ResourcesView(
        List<Row> rows,
        String count,
        Paged paged,
        List<Choice> kinds,
        List<Choice> availabilities,
        boolean filtered,
        String all,
        boolean signIn) {

    /**
     * @param loan to whom it is lent and until when, in words; null while it is free
     * @param borrower who has it
     */
    record Row(
            UUID id,
            Text name,
            String kind,
            Link owner,
            @Nullable Text conditions,
            State state,
            @Nullable Link borrower,
            @Nullable String loan,
            List<Doing> doings) {}

    /** An organisation, and where to read about it. */
    record Link(Text name, String href) {}

    static ResourceQuery.Filter filter(Here here) {
        return new ResourceQuery.Filter(
                here.code("kind", SharedResource.Kind.class), here.code("availability", Availability.class), null);
    }

    static ResourcesView of(Page<Resource> page, ResourceQuery.Filter filter, Asked asked) {
        Words words = asked.words();
        return new ResourcesView(
                rows(page.items(), asked),
                words.texts().say("resources.count", "n", page.total()),
                Paged.of(page, asked.here()),
                words.labels().choices(SharedResource.Kind.class, filter.kind()),
                words.labels().choices(Availability.class, filter.availability()),
                filter.kind() != null || filter.availability() != null,
                Section.RESOURCES.path(asked.coordinationId()),
                !asked.known());
    }

    static List<Row> rows(List<Resource> resources, Asked asked) {
        return resources.stream().map(resource -> row(resource, asked)).toList();
    }

    private static Row row(Resource it, Asked asked) {
        Words words = asked.words();
        Loan loan = it.loan();
        return new Row(
                it.id(),
                words.name(it.name()),
                words.labels().of(it.kind()),
                OrganisationView.link(it.organisation(), asked),
                words.text(it.conditions()),
                state(it, words),
                loan == null ? null : OrganisationView.link(loan.borrower(), asked),
                loan == null ? null : loan(loan, words),
                Acts.ofResource(it, asked));
    }

    private static State state(Resource it, Words words) {
        return it.loan() != null && it.loan().overdue()
                ? new State(words.texts().say("resource.overdue"), Tone.WARN)
                : new State(
                        words.labels().of(it.availability()),
                        it.availability() == Availability.FREE ? Tone.GOOD : Tone.PLAIN);
    }

    private static String loan(Loan loan, Words words) {
        String from = words.dates().of(loan.from()).text();
        return loan.until() == null
                ? words.texts().say("resource.lent.from", "from", from)
                : words.texts()
                        .say(
                                "resource.lent.between",
                                "from",
                                from,
                                "until",
                                words.dates().of(loan.until()).text());
    }
}
