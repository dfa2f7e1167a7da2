package be.maillage.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.maillage.gateway.player.DemoPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Duos, how far two work together, subgroups, networks and situations, told by form from the first question to the page that shows it. */
@ExtendWith(Shared.Embedded.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartnersByFormTest {

    private static Sandbox sandbox;
    private static Surfer coordinator;
    private static Surfer member;

    private final Running app;

    PartnersByFormTest(Running app) {
        this.app = app;
    }

    @BeforeEach
    void somebody_signs_in() {
        if (sandbox == null || sandbox.app() != app) {
            sandbox = Sandbox.in(app);
            coordinator = Surfer.as(app, "coordinator");
            member = Surfer.as(app, "member");
        }
    }

    @Test
    void a_duo_is_told_of_two_partners_and_once() {
        Surfer.Form form = coordinator.form(form("record-duo"));
        form.with("-first", sandbox.other()).with("-second", sandbox.other()).with("story.fr", "Le jeudi & après");
        assertThat(coordinator.refusedAt("-second", form))
                .contains("Le jeudi &amp; après", "Choisissez deux organisations différentes.");
        form.with("-second", sandbox.third()).with("level", "MULTIDISCIPLINARY").with("projects[0].fr", "Un jardin");

        String page = coordinator.done(form);

        assertThat(page).contains("Le duo est enregistré.", "Le jeudi &amp; après", "Un jardin", "4/6");
        assertThat(coordinator.leadsTo(form)).as("sent twice").contains("/duos/");
        assertThat(coordinator.send(form.with("-second", sandbox.own())).status())
                .as("the same form for another pair is another answer")
                .isEqualTo(409);
        Surfer.Form again =
                coordinator.form(form("record-duo") + "?-first=" + sandbox.third() + "&-second=" + sandbox.other());
        assertThat(again.answers("-second")).containsExactly(sandbox.other());
        coordinator.refusedAt("-second", again);
    }

    @Test
    void one_says_how_far_one_works_together_for_ones_own_organisation_alone() {
        String ask = form("assess-collaboration") + "?by=" + sandbox.own() + "&partners=" + sandbox.third();
        Surfer.Form form = member.form(ask);
        member.refusedAt("level", form);
        String pair = member.leadsTo(form.with("level", "PLURIDISCIPLINARY")
                .with("wanted", "INTERDISCIPLINARY")
                .with("reason.fr", "Nous nous concertons."));

        assertThat(pair).contains("/pairs/");
        assertThat(member.get(pair).text()).contains("La réponse est enregistrée.", "Nous nous concertons.", "3/6");
        String seen = coordinator.get(pair.replaceFirst("\\?.*", "")).text();
        assertThat(seen).contains("Nous nous concertons.", "Noter ce que dit Restaurant social");
        assertThat(member.get(pair).text()).doesNotContain("Noter ce que dit Restaurant social");
        assertThat(member.get(form("assess-collaboration") + "?by=" + sandbox.other())
                        .status())
                .isEqualTo(404);
        Surfer.Form forged = member.form(ask)
                .with("by", sandbox.other())
                .with("-by", sandbox.other())
                .with("level", "TRANSDISCIPLINARY");
        assertThat(member.send(forged).status()).isIn(403, 404);
        Surfer.Form mixed = member.form(ask).with("partners", sandbox.own()).with("level", "PARALLEL");
        member.refusedAt("partners", mixed);
    }

    @Test
    void a_duo_is_published_once_both_have_consented() {
        Sandbox apart = Sandbox.in(app);
        apart.administrator()
                .post(
                        apart.path() + "/members/" + apart.other() + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"MANAGER\",\"told\":{\"on\":\"2020-03-01\"}}"
                                .formatted(DemoPeople.member()))
                .accepted();
        Surfer.Form form = member.form(form(apart, "record-duo"));
        String duo = member.leadsTo(form.with("-first", apart.own()).with("-second", apart.other()))
                .replaceFirst("\\?.*", "");
        String about = "?pairId=" + duo.substring(duo.lastIndexOf('/') + 1);
        assertThat(coordinator.get(duo).text()).doesNotContain("consent-to-publication", "publish-duo");
        assertThat(coordinator
                        .get(form(apart, "consent-to-publication") + about)
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .send(coordinator.form(form(apart, "publish-duo") + about))
                        .text())
                .contains("id=\"errors\"");

        member.done(member.form(form(apart, "consent-to-publication") + about).with("by", apart.own()));
        assertThat(member.get(duo).text()).contains("consent-to-publication").doesNotContain("publish-duo");
        member.refusedAt(
                "by", member.form(form(apart, "consent-to-publication") + about).with("by", apart.own()));
        member.done(member.form(form(apart, "consent-to-publication") + about).with("by", apart.other()));
        assertThat(app.visitor().get("/" + duo).status()).isEqualTo(404);
        String published = coordinator.done(coordinator.form(form(apart, "publish-duo") + about));

        assertThat(published).contains("Le duo est public.");
        assertThat(app.visitor().get("/" + duo).status()).isEqualTo(200);
        Surfer.Form end = member.form(form(apart, "end-duo") + about);
        member.refusedAt("reason", end);
        assertThat(member.done(end.with("reason.fr", "Le projet est terminé."))).doesNotContain("/do/end-duo");
        assertThat(member.get(form(apart, "end-duo") + about).status()).isEqualTo(404);
    }

    @Test
    void a_subgroup_answers_its_four_questions_and_works_until_it_closes() {
        Surfer.Form form = member.form(form("form-subgroup"));
        assertThat(form.answers("members")).as("its own organisation is in it").contains(sandbox.own());
        form.with("members", sandbox.own())
                .with("name.fr", "Jardins partagés")
                .with("framing.calendar.reportBackOn.year", "2030");
        assertThat(member.refusedAt("members", form)).contains("Jardins partagés");
        member.refusedAt("framing-facets", form.also("members", sandbox.third()));
        String page =
                member.leadsTo(form.with("framing.facets[0].fr", "Le sol")).replaceFirst("\\?.*", "");
        String about = "?subgroupId=" + page.substring(page.lastIndexOf('/') + 1);
        assertThat(member.get(page).text()).contains("Le sol", "2030", "revise-calendar");

        Surfer.Form calendar = member.form(form("revise-calendar") + about);
        assertThat(calendar.answers("calendar.reportBackOn.year")).containsExactly("2030");
        member.refusedAt("calendar-reportBackOn", calendar.with("calendar.reportBackOn.year", "2019"));
        assertThat(member.done(calendar.with("calendar.reportBackOn.year", "2031")))
                .contains("2031");
        assertThat(member.done(member.form(form("set-objectives") + about).with("objectives[0].fr", "Trois potagers")))
                .contains("Trois potagers");
        assertThat(coordinator.done(
                        coordinator.form(form("join-subgroup") + about).with("memberId", sandbox.carrier())))
                .contains("Porteur");
        Surfer.Form close = member.form(form("close-subgroup") + about);
        member.refusedAt("outcome", close.with("outcome", "FULFILLED"));
        member.refusedAt("reason", close.with("outcome", "ABANDONED"));
        member.refusedAt("meetingId", member.form(form("report-back") + about).with("summary.fr", "X"));
        assertThat(member.done(close.with("reason.fr", "Plus de terrain.")))
                .contains("Plus de terrain.")
                .doesNotContain("/do/set-objectives");
        assertThat(member.get(form("set-objectives") + about).status()).isEqualTo(404);
    }

    @Test
    void a_member_does_not_carry_on_the_subgroup_of_others() {
        String page = coordinator
                .leadsTo(coordinator
                        .form(form("form-subgroup"))
                        .with("name.fr", "Entre autres")
                        .with("members", sandbox.carrier())
                        .also("members", sandbox.third())
                        .with("framing.facets[0].fr", "Le sol")
                        .with("framing.calendar.reportBackOn.year", "2030"))
                .replaceFirst("\\?.*", "");
        String about = "?subgroupId=" + page.substring(page.lastIndexOf('/') + 1);

        assertThat(member.get(page).text())
                .contains("join-subgroup")
                .doesNotContain("set-objectives", "close-subgroup");
        Answer answer = member.send(member.form(form("set-objectives") + about).with("objectives[0].fr", "Les leurs"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(coordinator.get(page).text()).doesNotContain("Les leurs");
    }

    @Test
    void whoever_leads_a_subgroup_and_comes_from_elsewhere_carries_it_on() {
        Sandbox elsewhere = Sandbox.in(app);
        elsewhere
                .coordinator()
                .post(
                        elsewhere.path() + "/members/" + elsewhere.own() + "/withdrawal",
                        "{\"told\":{\"on\":\"2026-01-10\"}}")
                .accepted();
        String led = subgroup(elsewhere, "\"facilitator\":\"%s\",".formatted(DemoPeople.member()));
        String other = subgroup(elsewhere, "");
        String page = elsewhere.path() + "/subgroups/";

        assertThat(member.get(page + other).status()).isIn(403, 404);
        assertThat(member.get(page + led).text())
                .contains("/do/set-objectives", "/do/report-back")
                .doesNotContain("/do/join-subgroup", "/do/leave-subgroup");
        String set = elsewhere.path() + "/do/set-objectives?subgroupId=";
        assertThat(member.done(member.form(set + led).with("objectives[0].fr", "Ceux du groupe")))
                .contains("Ceux du groupe");
        assertThat(member.get(set + other).status()).isIn(403, 404);
        assertThat(member.get(elsewhere.path() + "/do/join-subgroup?subgroupId=" + led)
                        .status())
                .isIn(403, 404);
    }

    private static String subgroup(Sandbox in, String more) {
        Answer formed = in.coordinator()
                .post(in.path() + "/subgroups", """
                        {"name":{"fr":"X"},"kind":"ACTION",%s"members":["%s","%s"],
                         "framing":{"facets":[{"fr":"X"}],"calendar":{"reportBackOn":"2030"}},"told":{"on":"2026-01-15"}}""".formatted(more, in.other(), in.third()))
                .accepted();
        in.read(in.coordinator(), "/subgroups", formed.position());
        return formed.createdId();
    }

    /** Whoever speaks for several is asked once: by the command where it names who speaks, and else beside it. */
    @Test
    void whoever_speaks_for_several_organisations_is_asked_once_in_whose_name() {
        Sandbox several = Sandbox.in(app);
        Answer seated = several.coordinator()
                .post(
                        several.path() + "/members/" + several.other() + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"FIELD_WORKER\",\"mayDecide\":true,\"told\":{\"on\":\"2026-01-16\"}}"
                                .formatted(DemoPeople.member()))
                .accepted();
        several.read(several.member(), "/members", seated.position());

        assertThat(member.get(several.path() + "/do/convene-meeting").text()).contains("name=\"-voice\"");
        assertThat(member.get(several.path() + "/do/share-information").text())
                .contains("name=\"organisationId\"", "Maison ouverte", "École de devoirs")
                .doesNotContain("name=\"-voice\"");
        Surfer.Form news = member.form(several.path() + "/do/share-information")
                .with("title.fr", "Portes ouvertes")
                .with("text.fr", "Le 3 mai.")
                .with("organisationId", several.other());
        assertThat(member.done(news)).contains("Portes ouvertes", "École de devoirs");
    }

    @Test
    void a_network_is_entered_linked_sat_in_and_told_of() {
        Surfer.Form form = coordinator.form(form("register-network"));
        coordinator.refusedAt("profile-name", form);
        coordinator.refusedAt(
                "profile-themes",
                form.with("profile.name.fr", "Réseau logement").with("profile.type", "THEMATIC"));
        String page =
                coordinator.leadsTo(form.with("profile.themes", "HOUSING")).replaceFirst("\\?.*", "");
        String about = "?networkId=" + page.substring(page.lastIndexOf('/') + 1);
        assertThat(coordinator.done(
                        coordinator.form(form("link-network") + about).with("link", "PARTICIPATION")))
                .contains("unlink-network")
                .doesNotContain("/do/link-network");

        assertThat(member.get(page).text()).contains("record-participation").doesNotContain("report-from-network");
        assertThat(member.get(form("dissolve-network") + about).status()).isEqualTo(403);
        member.done(member.form(form("record-participation") + about).with("memberId", sandbox.own()));
        assertThat(member.done(member.form(form("report-from-network") + about)
                        .with("by", sandbox.own())
                        .with("report.fr", "Un appel à projets arrive.")))
                .contains("Un appel à projets arrive.");
        Surfer.Form correction = member.form(form("correct-network") + about);
        assertThat(correction.answers("profile.name.fr")).containsExactly("Réseau logement");
        assertThat(correction.answers("profile.themes")).containsExactly("HOUSING");
        member.refusedAt("profile-contact-email", correction.with("profile.contact.email", "nulle part"));
        assertThat(member.done(correction.with("profile.contact.email", "reseau@exemple.be")))
                .contains("reseau@exemple.be");
        assertThat(coordinator.done(coordinator.form(form("unlink-network") + about)))
                .contains("/do/link-network");
    }

    @Test
    void a_situation_is_laid_with_consent_and_thought_of_by_those_who_take_part() {
        assertThat(member.get(form("lay-situation")).status()).isEqualTo(404);
        sandbox.administrator()
                .post(sandbox.path() + "/situations-policy", "{\"allowed\":true,\"told\":{\"on\":\"2020-03-01\"}}")
                .accepted();
        Surfer.Form form = member.form(form("lay-situation"));
        form.with("question.fr", "Comment avancer ?").with("servicesInvolved", "2");
        member.refusedAt("consentObtained", form);
        member.refusedAt("consentObtainedOn", form.with("consentObtained", "true"));
        form.with("consentObtainedOn.year", "2025");
        form.with("participants", DemoPeople.coordinator().toString());
        String page = member.leadsTo(form).replaceFirst("\\?.*", "");
        String about = "?situationId=" + page.substring(page.lastIndexOf('/') + 1);

        assertThat(coordinator.done(
                        coordinator.form(form("record-reflections") + about).with("reflections.fr", "Se voir à trois")))
                .contains("Se voir à trois");
        assertThat(Surfer.as(app, "subsidiser")
                        .get(form("record-reflections") + about)
                        .status())
                .isEqualTo(403);
        assertThat(member.done(member.form(form("close-situation") + about).with("outcome.fr", "Une rencontre")))
                .contains("Une rencontre")
                .doesNotContain("/do/record-reflections");
    }

    private static String form(String name) {
        return form(sandbox, name);
    }

    private static String form(Sandbox where, String name) {
        return where.path() + "/do/" + name;
    }
}
