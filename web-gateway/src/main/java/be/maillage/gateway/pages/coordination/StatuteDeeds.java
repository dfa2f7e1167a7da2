package be.maillage.gateway.pages.coordination;

import static be.maillage.gateway.pages.form.Field.hidden;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.number;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.rows;
import static be.maillage.gateway.pages.form.Field.text;
import static be.maillage.gateway.pages.form.Field.yes;

import be.maillage.coordination.Carrier;
import be.maillage.coordination.CoordinationCommand.AdoptCharter;
import be.maillage.coordination.CoordinationCommand.AdoptInternalRules;
import be.maillage.coordination.CoordinationCommand.DissolveCoordination;
import be.maillage.coordination.CoordinationCommand.SetAdmissionPolicy;
import be.maillage.coordination.CoordinationCommand.SetCarrier;
import be.maillage.coordination.CoordinationCommand.SetElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationCommand.SetSituationsPolicy;
import be.maillage.coordination.CoordinationEvent.AdmissionPolicy;
import be.maillage.coordination.CoordinationEvent.ElectedOfficialsPolicy;
import be.maillage.coordination.CoordinationRule;
import be.maillage.coordination.overview.Coordination;
import be.maillage.coordination.overview.Coordination.Charter;
import be.maillage.decision.Command;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Field;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a coordination lays down for itself by forms: who carries it, its charter and its rules. Each shows what holds now. */
@Component
class StatuteDeeds implements Deeds {

    /** After how long a membership must be confirmed where nothing else was decided. */
    private static final int USUAL_MONTHS = 24;

    private static final String OTHERS = "organisations";
    private static final String LANGUAGES = "languages";

    private final SettingsAnswers answers;
    private final Offered offered;

    StatuteDeeds(SettingsAnswers answers, Offered offered) {
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(
                carrier(), charter(), internalRules(), admission(), electedOfficials(), situations(), dissolve());
    }

    static Deed setting(String name, Class<? extends Command> command, String at, Field... fields) {
        return Deed.of(name, command, Section.SETTINGS, fields).after(ids -> "/settings#" + at);
    }

    private Deed carrier() {
        return setting(
                        "set-carrier",
                        SetCarrier.class,
                        "people",
                        one("carrier.kind", Carrier.Kind.class).must(),
                        localized("carrier.names"),
                        one("carrier.organisationId", OTHERS))
                .preparing(asking -> coordination(asking)
                        .zipWith(offered.organisations(asking.asked()))
                        .map(both -> Prepared.NOTHING
                                .with(OTHERS, both.getT2())
                                .with(Values.NONE.and("carrier", both.getT1().carrier()))));
    }

    /** Its version follows the one in force when the form was opened: of two who adopt one at a time, the second is told. */
    private Deed charter() {
        return setting(
                        "adopt-charter",
                        AdoptCharter.class,
                        "charter",
                        rows("objectives", 4, text("")).must(),
                        rows("principles", 2, text("")),
                        one("language", LANGUAGES).must(),
                        hidden("version"))
                .preparing(asking -> coordination(asking)
                        .map(it -> Prepared.NOTHING
                                .with(
                                        LANGUAGES,
                                        Offered.languages(asking.asked().words()))
                                .with(next(
                                        it.charter(),
                                        asking.asked().words().texts().language()))))
                .completing(StatuteDeeds::countVersion)
                .telling(CoordinationRule.CHARTER_STATES_OBJECTIVES.code(), "objectives");
    }

    /** What is sent along unseen is text, and a version is a number. */
    static void countVersion(ObjectNode body) {
        JsonNode version = body.get("version");
        if (version != null && version.asString().matches("\\d{1,9}")) {
            body.put("version", Integer.parseInt(version.asString()));
        }
    }

    private static Values next(@Nullable Charter charter, String language) {
        if (charter == null) {
            return Values.NONE.and("version", 1).and("language", language);
        }
        return Values.NONE
                .and("version", charter.version() + 1)
                .and("language", charter.language())
                .rows("objectives", charter.objectives())
                .rows("principles", charter.principles());
    }

    private Deed internalRules() {
        return setting(
                        "adopt-internal-rules",
                        AdoptInternalRules.class,
                        "rules",
                        localized("modeOfOrganisation", 8).must(),
                        localized("relationToCouncil", 4).must())
                .preparing(asking -> answers.workings(
                                asking.asked().reader(), asking.asked().coordinationId())
                        .map(it -> Prepared.NOTHING.with(
                                it.rules() == null
                                        ? Values.NONE
                                        : Values.NONE
                                                .and(
                                                        "modeOfOrganisation",
                                                        it.rules().modeOfOrganisation())
                                                .and(
                                                        "relationToCouncil",
                                                        it.rules().relationToCouncil()))))
                .telling(CoordinationRule.INTERNAL_RULES_HAVE_BOTH_PARTS.code(), "modeOfOrganisation");
    }

    private Deed admission() {
        return setting(
                        "set-admission-policy",
                        SetAdmissionPolicy.class,
                        "policies",
                        one("policy", AdmissionPolicy.class).must(),
                        yes("charterRequired"),
                        number("reconfirmEveryMonths").must())
                .preparing(asking -> coordination(asking)
                        .map(it -> Prepared.NOTHING.with(Values.NONE
                                .and("policy", Objects.requireNonNullElse(it.admissionPolicy(), AdmissionPolicy.OPEN))
                                .and("charterRequired", it.charterRequired())
                                .and(
                                        "reconfirmEveryMonths",
                                        Objects.requireNonNullElse(it.reconfirmEveryMonths(), USUAL_MONTHS)))))
                .telling(CoordinationRule.RECONFIRMATION_PERIOD_IS_BELIEVABLE.code(), "reconfirmEveryMonths");
    }

    private Deed electedOfficials() {
        return setting(
                        "set-elected-officials-policy",
                        SetElectedOfficialsPolicy.class,
                        "policies",
                        one("policy", ElectedOfficialsPolicy.class).must())
                .preparing(asking -> coordination(asking)
                        .map(it -> Prepared.NOTHING.with(Values.NONE.and("policy", it.electedOfficialsPolicy()))));
    }

    private Deed situations() {
        return setting("set-situations-policy", SetSituationsPolicy.class, "policies", yes("allowed"))
                .preparing(asking -> coordination(asking)
                        .map(it -> Prepared.NOTHING.with(Values.NONE.and("allowed", it.situationsAllowed()))));
    }

    private Deed dissolve() {
        return setting(
                        "dissolve-coordination",
                        DissolveCoordination.class,
                        "end",
                        localized("reason", 2).must())
                .preparing(asking -> coordination(asking).map(it -> Prepared.NOTHING));
    }

    private Mono<Coordination> coordination(Asking asking) {
        return answers.coordination(asking.asked().reader(), asking.asked().coordinationId());
    }
}
