package be.maillage.gateway.pages.form;

import be.maillage.coordination.overview.OverviewQuery;
import be.maillage.history.Reader;
import be.maillage.meeting.meetings.Meeting;
import be.maillage.meeting.meetings.MeetingQuery;
import be.maillage.organisation.directory.DirectoryQuery;
import be.maillage.organisation.directory.Party;
import be.maillage.person.people.PeopleQuery;
import be.maillage.person.people.PersonName;
import be.maillage.readmodel.Page;
import be.maillage.readmodel.Pages;
import be.maillage.readmodel.Paging;
import be.maillage.subgroup.subgroups.Subgroup;
import be.maillage.subgroup.subgroups.SubgroupQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The live read models' roster. */
record LiveRoster(
        DirectoryQuery directory,
        OverviewQuery overview,
        PeopleQuery people,
        MeetingQuery meetings,
        SubgroupQuery subgroups)
        implements Roster {

    private static final int MEETINGS = 60;

    @Override
    public Mono<List<Party>> parties(Reader reader, UUID coordinationId) {
        return directory.parties(reader, coordinationId);
    }

    @Override
    public Mono<List<UUID>> coordinators(Reader reader, UUID coordinationId) {
        return overview.byId(reader, coordinationId)
                .map(coordination -> coordination.coordinators() == null
                        ? List.<UUID>of()
                        : coordination.coordinators().stream()
                                .map(mandate -> mandate.personId())
                                .distinct()
                                .toList())
                .defaultIfEmpty(List.of());
    }

    @Override
    public Mono<List<Meeting>> meetings(Reader reader, UUID coordinationId, LocalDate today) {
        return meetings.list(
                        reader,
                        coordinationId,
                        MeetingQuery.Filter.ALL,
                        Pages.Order.DESCENDING,
                        Paging.of(null, MEETINGS),
                        today)
                .map(Page::items);
    }

    @Override
    public Mono<List<Subgroup>> subgroups(Reader reader, UUID coordinationId, LocalDate today) {
        SubgroupQuery.Filter atWork = new SubgroupQuery.Filter(Subgroup.State.AT_WORK, null, null, null);
        return subgroups
                .list(reader, coordinationId, atWork, Paging.of(null, Paging.MAX_LIMIT), today)
                .map(Page::items);
    }

    @Override
    public Mono<Map<UUID, PersonName>> names(Reader reader, Collection<UUID> ids) {
        return people.namesOf(reader, ids);
    }
}
