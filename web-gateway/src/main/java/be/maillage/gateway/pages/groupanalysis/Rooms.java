package be.maillage.gateway.pages.groupanalysis;

import be.maillage.gateway.pages.Asked;
import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.groupanalysis.analyses.AnalysisDetail;
import be.maillage.groupanalysis.analyses.AnalysisDetail.Inside;
import be.maillage.groupanalysis.analyses.AnalysisDetail.TakingPart;
import be.maillage.person.people.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Finds for the forms what those who take part in an analysis know of it. */
record Rooms(AnalysisAnswers answers) {

    static final String ANALYSIS = "analysisId";

    /** The people of a group by the names that the reader sees. */
    record People(Inside inside, Map<UUID, PersonName> names, Words words) {

        List<UUID> participantIds() {
            return inside.participants().stream().map(TakingPart::personId).toList();
        }

        List<Option> participants() {
            return options(participantIds().stream());
        }

        /** With whoever facilitates and whoever reports. */
        List<Option> everybody() {
            return options(Stream.concat(
                    participantIds().stream(),
                    Stream.of(inside.facilitator(), inside.rapporteur()).flatMap(Stream::ofNullable)));
        }

        private List<Option> options(Stream<UUID> persons) {
            return persons.map(person -> Option.of(person, words.person(names.get(person))))
                    .toList();
        }
    }

    Mono<AnalysisDetail> detail(Asking asking) {
        Asked asked = asking.asked();
        return answers.analysis(asked.reader(), asked.coordinationId(), asking.id(ANALYSIS));
    }

    /** A form inside the room; empty for whoever does not take part. */
    Mono<Prepared> inside(Asking asking, BiFunction<Inside, People, Prepared> prepared) {
        Asked asked = asking.asked();
        return detail(asking)
                .filter(detail -> detail.inside() != null)
                .flatMap(detail -> asked.names(AnalysisView.persons(detail)).map(names -> {
                    Inside inside = Objects.requireNonNull(detail.inside());
                    return prepared.apply(inside, new People(inside, names, asked.words()))
                            .with(List.of(Fact.of(
                                    asked.words().texts().deed("about.analysis"),
                                    asked.words().name(detail.analysis().question()))));
                }));
    }

    static String toRoom(Map<String, UUID> ids) {
        return "/analyses/" + ids.get(ANALYSIS);
    }

    /** Where the step under way is, for whoever goes on there. */
    static String toStep(Map<String, UUID> ids) {
        return toRoom(ids) + "#now";
    }
}
