package be.maillage.gateway.pages.coordination;

import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.many;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.text;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationCommand.FoundCoordination;
import be.maillage.coordination.CoordinationEvent.Origin;
import be.maillage.coordination.CoordinationEvent.Steering;
import be.maillage.coordination.CoordinationRule;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form by which a coordination begins. */
@Component
class FoundingDeeds implements Deeds {

    private static final String COMMUNES = "communes";
    private static final String ELSEWHERE = "-elsewhere";
    private static final int FIRST_OF_BRUSSELS = 21001;
    private static final int LAST_OF_BRUSSELS = 21019;

    @Override
    public List<Deed> all() {
        return List.of(Deed.of(
                        "found-coordination",
                        FoundCoordination.class,
                        Section.OVERVIEW,
                        localized("names").must(),
                        many(COMMUNES, COMMUNES),
                        text(ELSEWHERE),
                        one("steering", Steering.class).must(),
                        one("origin", Origin.class).must(),
                        more("carried", one("carrier.kind", Carrier.Kind.class), localized("carrier.names")))
                .drawing("coordinationId")
                .preparing(asking -> Mono.just(Prepared.NOTHING
                        .with(COMMUNES, communes(asking.asked().words()))
                        .with(Values.NONE.and("origin", Origin.UNKNOWN).and("steering", Steering.COORDINATOR))))
                .completing(FoundingDeeds::addElsewhere)
                .telling(CoordinationRule.COORDINATION_HAS_A_NAME.code(), "names")
                .telling(CoordinationRule.COORDINATION_COVERS_A_COMMUNE.code(), COMMUNES)
                .telling(CoordinationRule.COMMUNE_IS_A_NIS_CODE.code(), ELSEWHERE)
                .after(ids -> "/members"));
    }

    private static List<Option> communes(Words words) {
        return IntStream.rangeClosed(FIRST_OF_BRUSSELS, LAST_OF_BRUSSELS)
                .mapToObj(Integer::toString)
                .map(nis -> Option.of(nis, words.commune(nis)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                .toList();
    }

    /** Communes outside the Region go by their codes, with anything between them. */
    private static void addElsewhere(ObjectNode body) {
        JsonNode elsewhere = body.remove(ELSEWHERE);
        if (elsewhere != null) {
            ArrayNode all = body.get(COMMUNES) instanceof ArrayNode chosen ? chosen : body.putArray(COMMUNES);
            for (String code : elsewhere.asString().split("[^\\p{L}\\p{N}]+")) {
                if (!code.isEmpty()) {
                    all.add(code);
                }
            }
        }
    }
}
