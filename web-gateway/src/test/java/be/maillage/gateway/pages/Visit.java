package be.maillage.gateway.pages;

import be.maillage.gateway.pages.audit.CannedViews;
import be.maillage.gateway.pages.diagnostic.CannedDiagnostics;
import be.maillage.gateway.pages.duo.CannedCollaboration;
import be.maillage.gateway.pages.network.CannedNetworks;
import be.maillage.gateway.pages.situation.CannedSituations;
import be.maillage.gateway.pages.subgroup.CannedSubgroups;
import java.util.List;

/**
 * A page to look at.
 *
 * @param name of its pictures
 * @param reader the cookie of who reads, see {@link PagesServer#READER}; empty for the public
 */
record Visit(String name, String path, int status, String reader) {

    private static final String BASSE_MEUSE = "/coordinations/" + BasseMeuse.ID;
    private static final String TILLEULS = "/coordinations/" + Tilleuls.ID;
    private static final String ORGANISATION = "/organisations/0197a000-0000-7000-8000-0000000009";
    private static final String JUST_BEGUN = "/coordinations/" + CannedAnswers.NEW;

    private static final String CONCLUDING = "/analyses/0197a000-0000-7000-8000-000000000501";
    private static final String ANALYSIS = "/analyses/0197a000-0000-7000-8000-000000000500";
    private static final String MEETING = "/meetings/0197a000-0000-7000-8000-0000000010";

    /** Every kind of page, with much, with little and with nothing on it. */
    static final List<Visit> ALL = List.of(
            new Visit("home", "/", 200, ""),
            new Visit("login", "/login", 200, ""),
            new Visit("accessibility", "/accessibility", 200, ""),
            new Visit("login-refused", "/login?error", 200, ""),
            new Visit("setup", "/setup?token=" + PagesServer.TOKEN, 200, ""),
            new Visit("account", "/account", 200, "member"),
            new Visit("setup-invited", "/setup?token=" + CannedAccounts.INVITED, 200, ""),
            new Visit("setup-lost", "/setup?token=" + CannedAccounts.LOST, 200, ""),
            new Visit("accounts", "/accounts?q=aerts", 200, "administrator"),
            new Visit("accounts-history", "/accounts/history", 200, "administrator"),
            new Visit("accounts-forbidden", "/accounts", 403, "member"),
            new Visit("person-link", TILLEULS + "/people/" + Tilleuls.COORDINATOR + "/link", 200, "coordinator"),
            new Visit("not-found", "/nowhere", 404, ""),
            new Visit("basse-meuse", BASSE_MEUSE, 200, ""),
            new Visit("tilleuls-coordinator", TILLEULS, 200, "coordinator"),
            new Visit("tilleuls-public", TILLEULS, 200, ""),
            new Visit("continuum", TILLEULS + "/continuum", 200, "coordinator"),
            new Visit("continuum-shown", TILLEULS + "/continuum?basis=SHOWN", 200, "coordinator"),
            new Visit("continuum-then", TILLEULS + "/continuum?on=2025-06-30&from=2", 200, "coordinator"),
            new Visit(
                    "continuum-of-one",
                    TILLEULS + "/continuum?organisation=0197a000-0000-7000-8000-000000000700",
                    200,
                    "coordinator"),
            new Visit("continuum-member", TILLEULS + "/continuum", 200, "member"),
            new Visit("continuum-public", TILLEULS + "/continuum", 200, ""),
            new Visit("continuum-empty", JUST_BEGUN + "/continuum", 200, "coordinator"),
            new Visit("pair", TILLEULS + "/pairs/" + CannedCollaboration.DIVERGENT, 200, "coordinator"),
            new Visit("pair-public", TILLEULS + "/pairs/" + CannedCollaboration.PUBLISHED, 200, ""),
            new Visit("pair-empty", TILLEULS + "/pairs/" + CannedCollaboration.NOTHING, 200, "coordinator"),
            new Visit("form-duo", TILLEULS + "/do/record-duo", 200, "coordinator"),
            new Visit(
                    "form-assessment",
                    TILLEULS + "/do/assess-collaboration?by="
                            + new Tilleuls().members().getFirst().id(),
                    200,
                    "coordinator"),
            new Visit("form-subgroup", TILLEULS + "/do/form-subgroup", 200, "coordinator"),
            new Visit("duos", TILLEULS + "/duos", 200, "coordinator"),
            new Visit("duos-empty", JUST_BEGUN + "/duos", 200, "member"),
            new Visit("duo", TILLEULS + "/duos/" + CannedCollaboration.PUBLISHED, 200, "coordinator"),
            new Visit("duo-public", TILLEULS + "/duos/" + CannedCollaboration.PUBLISHED, 200, ""),
            new Visit("tilleuls-member", TILLEULS, 200, "member"),
            new Visit("tilleuls-stranger", TILLEULS, 200, "stranger"),
            new Visit("just-begun-coordinator", JUST_BEGUN, 200, "coordinator"),
            new Visit("audit", TILLEULS + "/audit", 200, "coordinator"),
            new Visit("audit-public", TILLEULS + "/audit", 200, ""),
            new Visit("audit-one", TILLEULS + "/audit?of=" + Tilleuls.ID + "&known=2026-11-21", 200, "member"),
            new Visit("audit-none", TILLEULS + "/audit?q=nothing", 200, "member"),
            new Visit("audit-empty", JUST_BEGUN + "/audit", 200, "member"),
            new Visit("audit-long", BASSE_MEUSE + "/audit", 200, ""),
            new Visit("past", TILLEULS + "/views?day=2025-06-30", 200, "coordinator"),
            new Visit("past-preparing", TILLEULS + "/views/" + CannedViews.BUILDING, 200, "member"),
            new Visit("past-gone", TILLEULS + "/views/" + Tilleuls.ID, 200, "member"),
            new Visit("directory-then", TILLEULS + "/directory?view=" + CannedViews.READY, 200, "member"),
            new Visit("due-older", TILLEULS + "/due?part=OLDER", 200, "coordinator"),
            new Visit("subgroups", TILLEULS + "/subgroups", 200, "coordinator"),
            new Visit("subgroups-public", TILLEULS + "/subgroups", 200, ""),
            new Visit("subgroup-late", TILLEULS + "/subgroups/" + CannedSubgroups.FOOD, 200, "member"),
            new Visit("subgroup-fulfilled", TILLEULS + "/subgroups/" + CannedSubgroups.SECRECY, 200, "coordinator"),
            new Visit("subgroups-none", JUST_BEGUN + "/subgroups", 200, "member"),
            new Visit("networks", TILLEULS + "/networks", 200, "coordinator"),
            new Visit("networks-public", TILLEULS + "/networks", 200, ""),
            new Visit("network", TILLEULS + "/networks/" + CannedNetworks.HOUSING, 200, "coordinator"),
            new Visit("networks-none", JUST_BEGUN + "/networks", 200, "member"),
            new Visit("situations", TILLEULS + "/situations", 200, "coordinator"),
            new Visit("situations-of-others", TILLEULS + "/situations", 200, "member"),
            new Visit("situations-public", JUST_BEGUN + "/situations", 200, ""),
            new Visit("situation", TILLEULS + "/situations/" + CannedSituations.OPEN, 200, "coordinator"),
            new Visit("just-begun", JUST_BEGUN, 200, "member"),
            new Visit("diagnostics", TILLEULS + "/diagnostics", 200, "member"),
            new Visit("diagnostics-public", TILLEULS + "/diagnostics", 200, ""),
            new Visit("diagnostic", TILLEULS + "/diagnostics/" + CannedDiagnostics.PUBLISHED, 200, "coordinator"),
            new Visit(
                    "diagnostic-chosen",
                    TILLEULS + "/diagnostics/" + CannedDiagnostics.PUBLISHED + "?kind=NEED",
                    200,
                    "member"),
            new Visit("diagnostic-public", TILLEULS + "/diagnostics/" + CannedDiagnostics.PUBLISHED, 200, ""),
            new Visit("diagnostic-begun", TILLEULS + "/diagnostics/" + CannedDiagnostics.BEGUN, 200, "member"),
            new Visit(
                    "edition-superseded",
                    TILLEULS + "/diagnostics/" + CannedDiagnostics.PUBLISHED + "/editions/1",
                    200,
                    ""),
            new Visit(
                    "edition", TILLEULS + "/diagnostics/" + CannedDiagnostics.PUBLISHED + "/editions/2", 200, "member"),
            new Visit(
                    "edition-unknown",
                    TILLEULS + "/diagnostics/" + CannedDiagnostics.PUBLISHED + "/editions/x",
                    404,
                    "member"),
            new Visit("needs", TILLEULS + "/needs", 200, "member"),
            new Visit("needs-public", TILLEULS + "/needs", 200, ""),
            new Visit("diagnostics-empty", JUST_BEGUN + "/diagnostics", 200, "member"),
            new Visit("needs-empty", JUST_BEGUN + "/needs", 200, ""),
            new Visit("due-coordinator", TILLEULS + "/due", 200, "coordinator"),
            new Visit("due-filtered", TILLEULS + "/due?kind=ACTION&horizon=YEAR", 200, "coordinator"),
            new Visit("due-public", TILLEULS + "/due", 200, ""),
            new Visit("due-empty", JUST_BEGUN + "/due", 200, "member"),
            new Visit("analyses", TILLEULS + "/analyses", 200, "member"),
            new Visit("analyses-public", TILLEULS + "/analyses", 200, ""),
            new Visit("analyses-empty", JUST_BEGUN + "/analyses", 200, "member"),
            new Visit("analysis-inside", TILLEULS + ANALYSIS, 200, "member"),
            new Visit("analysis-concluding", TILLEULS + CONCLUDING, 200, "member"),
            new Visit("form-open-analysis", TILLEULS + "/do/open-analysis", 200, "coordinator"),
            new Visit(
                    "form-record-finding",
                    TILLEULS + "/do/record-finding?diagnosticId=" + CannedDiagnostics.BEGUN,
                    200,
                    "member"),
            new Visit(
                    "form-prioritise-needs",
                    TILLEULS + "/do/prioritise-needs?diagnosticId=" + CannedDiagnostics.PUBLISHED,
                    200,
                    "coordinator"),
            new Visit("analysis-outside", TILLEULS + ANALYSIS, 200, "coordinator"),
            new Visit("meetings", TILLEULS + "/meetings", 200, "coordinator"),
            new Visit("meetings-chosen", TILLEULS + "/meetings?kind=TRAINING&from=2026-01-01", 200, "member"),
            new Visit("meetings-empty", JUST_BEGUN + "/meetings", 200, ""),
            new Visit("meeting-coming", TILLEULS + MEETING + "01", 200, "member"),
            new Visit("meeting-prepared", TILLEULS + MEETING + "01", 200, "coordinator"),
            new Visit("meeting-today", TILLEULS + MEETING + "06", 200, "coordinator"),
            new Visit("meeting-live", TILLEULS + MEETING + "06/live", 200, "coordinator"),
            new Visit("meeting-translating", TILLEULS + MEETING + "02/live?show=notes&minutes=nl", 200, "coordinator"),
            new Visit("meeting-held", TILLEULS + MEETING + "02", 200, "member"),
            new Visit("meeting-held-public", TILLEULS + MEETING + "02", 200, ""),
            new Visit("meeting-cancelled", TILLEULS + MEETING + "03", 200, ""),
            new Visit("meeting-old", TILLEULS + MEETING + "04", 200, "member"),
            new Visit("meeting-reserved", TILLEULS + MEETING + "05", 200, "member"),
            new Visit("meeting-attendance", TILLEULS + MEETING + "02?sheet=ATTENDANCE", 200, "member"),
            new Visit("meeting-signing", TILLEULS + MEETING + "01?sheet=ATTENDANCE", 200, "coordinator"),
            new Visit("meeting-minutes", TILLEULS + MEETING + "02?sheet=MINUTES", 200, "member"),
            new Visit("actions", TILLEULS + "/actions?state=ANY", 200, "member"),
            new Visit("actions-open", TILLEULS + "/actions", 200, "member"),
            new Visit("actions-public", TILLEULS + "/actions", 200, ""),
            new Visit("actions-empty", JUST_BEGUN + "/actions", 200, "member"),
            new Visit("news", TILLEULS + "/news", 200, "member"),
            new Visit("news-expired", TILLEULS + "/news?state=EXPIRED", 200, ""),
            new Visit("news-empty", JUST_BEGUN + "/news", 200, "member"),
            new Visit("check-in", "/check-in/" + Tilleuls.ID + "/" + Tilleuls.COORDINATOR + "/secret", 200, ""),
            new Visit(
                    "check-in-over",
                    "/check-in/" + Tilleuls.ID + "/" + Tilleuls.COORDINATOR + "/" + CannedCheckIns.SPENT,
                    410,
                    ""),
            new Visit(
                    "check-in-wrong",
                    "/check-in/" + Tilleuls.ID + "/" + Tilleuls.COORDINATOR + "/" + CannedCheckIns.WRONG,
                    404,
                    ""),
            new Visit(
                    "check-in-empty",
                    "/check-in/" + CannedAnswers.NEW + "/" + Tilleuls.COORDINATOR + "/secret",
                    200,
                    ""),
            new Visit("check-in-code", TILLEULS + MEETING + "01/check-in", 200, "coordinator"),
            new Visit("home-commune", "/?where=tilleuls", 200, ""),
            new Visit("home-nowhere", "/?where=xyzxyz", 200, ""),
            new Visit("directory", TILLEULS + "/directory", 200, "member"),
            new Visit("directory-found", TILLEULS + "/directory?q=consultation&day=MONDAY&at=AFTERNOON", 200, ""),
            new Visit("directory-guessed", TILLEULS + "/directory?q=consultatoin&theme=HEALTH", 200, ""),
            new Visit("directory-none", TILLEULS + "/directory?q=zzzz", 200, ""),
            new Visit("directory-empty", JUST_BEGUN + "/directory", 200, "member"),
            new Visit("belonging", TILLEULS + "/members", 200, "coordinator"),
            new Visit("belonging-public", TILLEULS + "/members", 200, ""),
            new Visit("belonging-empty", JUST_BEGUN + "/members", 200, "coordinator"),
            new Visit("settings", TILLEULS + "/settings", 200, "coordinator"),
            new Visit("settings-public", TILLEULS + "/settings", 200, ""),
            new Visit("settings-empty", JUST_BEGUN + "/settings", 200, "coordinator"),
            new Visit("form-organisation", TILLEULS + "/do/register-organisation", 200, "coordinator"),
            new Visit(
                    "form-hours",
                    TILLEULS + "/do/set-opening-hours?organisationId=" + ORGANISATION.substring(15) + "01",
                    200,
                    "coordinator"),
            new Visit("form-charter", TILLEULS + "/do/adopt-charter", 200, "coordinator"),
            new Visit("organisation", TILLEULS + ORGANISATION + "01", 200, "member"),
            new Visit("organisation-public", TILLEULS + ORGANISATION + "01", 200, ""),
            new Visit("organisation-bare", TILLEULS + ORGANISATION + "02", 200, "coordinator"),
            new Visit("organisation-merged", TILLEULS + ORGANISATION + "03", 200, "member"),
            new Visit("organisation-unknown", TILLEULS + ORGANISATION + "99", 404, "member"),
            new Visit("resources", TILLEULS + "/resources", 200, "member"),
            new Visit("resources-chosen", TILLEULS + "/resources?kind=ROOM", 200, "member"),
            new Visit("resources-public", TILLEULS + "/resources", 200, ""),
            new Visit("resources-empty", JUST_BEGUN + "/resources", 200, "member"));
}
