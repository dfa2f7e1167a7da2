package be.maillage.gateway.generator;

import be.maillage.coordination.ActivityForm;
import be.maillage.coordination.Expectation;
import be.maillage.diagnostic.Approach;
import be.maillage.diagnostic.CollaborationFactor;
import be.maillage.diagnostic.Contributors;
import be.maillage.diagnostic.DiagnosticCommand.LaunchDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.OpenRound;
import be.maillage.diagnostic.DiagnosticCommand.PrioritiseNeeds;
import be.maillage.diagnostic.DiagnosticCommand.ProposePerspective;
import be.maillage.diagnostic.DiagnosticCommand.PublishDiagnostic;
import be.maillage.diagnostic.DiagnosticCommand.RecordFinding;
import be.maillage.diagnostic.DiagnosticCommand.ValidateDiagnostic;
import be.maillage.diagnostic.DiagnosticMethod;
import be.maillage.diagnostic.DiagnosticRule;
import be.maillage.diagnostic.EditionAudience;
import be.maillage.diagnostic.Finding;
import be.maillage.diagnostic.FindingKind;
import be.maillage.diagnostic.FindingSource;
import be.maillage.diagnostic.Perspective;
import be.maillage.diagnostic.ResidentsParticipation;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.MeetingKind;
import be.maillage.meeting.MeetingPurpose;
import be.maillage.organisation.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A diagnostic of needs and of the offer: made together or by experts, put to a meeting, published, and begun anew some years later. */
final class Diagnostics implements Chapter {

    private static final int YEARS_BETWEEN_EDITIONS = 3;

    private final Life life;
    private final Meetings meetings;
    private final Analyses analyses;
    private final Relays relays;
    private final Draw draw;
    private final boolean collective;
    private final boolean expert;
    private final boolean analysed;
    private @Nullable UUID diagnostic;
    private int began;
    private int edition;
    /** A round that no meeting validated goes on when the next would begin. */
    private boolean roundOpen;

    Diagnostics(Life life, Meetings meetings) {
        this.life = life;
        this.meetings = meetings;
        this.analyses = new Analyses(life);
        this.relays = new Relays(life);
        this.draw = life.draw("diagnostics");
        this.collective =
                life.portrait().does("collectiveDiagnostic") && life.portrait().hasMembers();
        this.expert = life.portrait().does("expertDiagnostic")
                && !collective
                && life.portrait().hasMembers();
        this.analysed = collective && draw.happens(60);
    }

    @Override
    public void plan(int year) {
        if (life.portrait().hasMembers()) {
            life.chronicle().on(life.day(year, draw.between(150, 340)), relays::relayWhatWasHeard);
        }
        if (!collective && !expert) {
            return;
        }
        if (began == 0 || year - began >= YEARS_BETWEEN_EDITIONS) {
            began = year;
            life.chronicle().on(life.day(year, 75), this::begin);
            life.chronicle().on(life.day(year, 110), this::work);
            life.chronicle().on(life.day(year, 200), () -> validate(year));
        }
    }

    void hear(Held assembly) {
        relays.hear(assembly);
    }

    private DiagnosticMethod method() {
        if (expert) {
            return DiagnosticMethod.EXPERT;
        }
        return analysed ? DiagnosticMethod.GROUP_ANALYSIS : DiagnosticMethod.MEMBER_EXPRESSION;
    }

    private void begin() {
        UUID known = diagnostic;
        if (roundOpen) {
            return;
        }
        roundOpen = true;
        if (known != null) {
            life.does(new OpenRound(life.id(), known, life.says("roundReason", draw), life.told()));
            return;
        }
        UUID launched = life.newId("diagnostic");
        diagnostic = launched;
        life.does(new LaunchDiagnostic(
                life.id(),
                launched,
                new Approach(
                        life.says("question", draw),
                        List.of(life.portrait().commune()),
                        null,
                        List.of(),
                        method(),
                        draw.oneOf(List.of(ResidentsParticipation.values())),
                        life.says("commissionedBy", draw),
                        expert ? life.says("expertBody", draw) : null),
                List.of(),
                List.of(Expectation.SHARED_DIAGNOSIS),
                life.told()));
    }

    private void work() {
        UUID under = diagnostic;
        if (under == null) {
            return;
        }
        if (analysed && edition == 0) {
            analyses.run(under);
        }
        List<UUID> needs = new ArrayList<>();
        for (int number = draw.between(5, 10); number > 0; number--) {
            needs.add(record(under, need()));
        }
        for (int number = draw.between(1, 3); number > 0; number--) {
            record(under, aboutCollaboration());
        }
        life.does(new PrioritiseNeeds(
                life.id(),
                under,
                draw.some(needs, Math.min(3, needs.size())),
                life.says("prioritised", draw),
                life.told()));
        for (UUID need : draw.some(needs, 3)) {
            life.does(new ProposePerspective(
                    life.id(),
                    under,
                    life.newId("perspective"),
                    new Perspective(
                            life.words().of(life.theme(draw)).perspective(), List.of(need), relays.someAuthority()),
                    life.told()));
        }
    }

    private UUID record(UUID under, Finding finding) {
        UUID id = life.newId("finding");
        life.does(new RecordFinding(life.id(), under, id, finding, null, life.told()));
        return id;
    }

    private Finding need() {
        Theme theme = life.theme(draw);
        boolean gap = draw.happens(40);
        Words.OfTheme words = life.words().of(theme);
        return new Finding(
                gap ? FindingKind.GAP : FindingKind.NEED,
                gap ? words.gap() : words.need(),
                theme,
                null,
                life.says("concerned", draw),
                expert ? FindingSource.EXPERT : draw.oneOf(List.of(FindingSource.WORKERS, FindingSource.RESIDENTS)),
                expert ? null : new Contributors(draw.between(2, 12), List.of(), List.of(), false));
    }

    private Finding aboutCollaboration() {
        boolean obstacle = draw.happens(60);
        LocalizedString statement = life.says(obstacle ? "obstacle" : "success", draw);
        return new Finding(
                obstacle ? FindingKind.OBSTACLE : FindingKind.SUCCESS_FACTOR,
                statement,
                null,
                draw.oneOf(List.of(
                        CollaborationFactor.RESOURCES,
                        CollaborationFactor.TURNOVER,
                        CollaborationFactor.INSTITUTIONAL,
                        CollaborationFactor.TRUST,
                        CollaborationFactor.TOOLS)),
                null,
                FindingSource.WORKERS,
                null);
    }

    private void validate(int year) {
        UUID under = diagnostic;
        if (under == null) {
            return;
        }
        if (draw.happens(50)) {
            life.tries(publication(under), DiagnosticRule.EDITION_WAS_VALIDATED);
        }
        Gathering gathering = new Gathering(MeetingKind.THEMATIC, MeetingPurpose.DECIDE)
                .about(life.says("editionTitle", draw))
                .as(ActivityForm.DIAGNOSTIC)
                .serving(Expectation.SHARED_DIAGNOSIS)
                .then(held -> publishAfter(under, held));
        meetings.plan(gathering, life.day(year, 230), this::coming);
    }

    private void publishAfter(UUID under, Held held) {
        life.does(new ValidateDiagnostic(life.id(), under, held.id(), draw.happens(80), null, life.told()));
        life.chronicle().in(30, () -> {
            life.does(publication(under));
            edition++;
            roundOpen = false;
            if (life.portrait().does("relayDiagnostic") || draw.happens(30)) {
                relays.relay(under, edition);
            }
        });
    }

    private PublishDiagnostic publication(UUID under) {
        return new PublishDiagnostic(
                life.id(),
                under,
                edition + 1,
                life.says("editionTitle", draw),
                draw.happens(60) ? EditionAudience.PUBLIC : EditionAudience.MEMBERS,
                life.told());
    }

    private List<Member> coming() {
        List<Member> members = life.circle().members();
        return Circle.keenest(
                members, Math.min(members.size(), draw.within(life.portrait().attendance())), draw);
    }
}
