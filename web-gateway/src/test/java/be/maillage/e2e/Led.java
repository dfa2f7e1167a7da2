package be.maillage.e2e;

import be.maillage.gateway.security.Accounts;
import java.util.Set;
import java.util.UUID;

/**
 * Two subgroups of a coordination of their own.
 *
 * @param facilitator somebody with an account and no role, who leads the first one
 * @param subgroup the path of the first
 * @param another the path of the second, which nobody leads
 */
record Led(Sandbox box, Client facilitator, String subgroup, String another) {

    static Led in(Running app) {
        Sandbox box = Sandbox.in(app);
        String person = box.administrator()
                .post("/persons", "{\"name\":\"Animatrice (exemple)\"}")
                .accepted()
                .createdId();
        String account = "facilitator-" + person;
        app.part(Accounts.class).open(account, Client.PASSWORD, UUID.fromString(person), Set.of());
        return new Led(box, app.as(account), form(box, "\"facilitator\":\"%s\",".formatted(person)), form(box, ""));
    }

    private static String form(Sandbox box, String facilitator) {
        return box.path() + "/subgroups/"
                + box.coordinator()
                        .post(box.path() + "/subgroups", """
                        {"name":{"fr":"Aide alimentaire"},"kind":"ACTION",%s"members":["%s","%s"],
                         "framing":{"facets":[{"fr":"horaires"}],"calendar":{"reportBackOn":"2027-06"}},"told":{"on":"2026-02-01"}}""".formatted(facilitator, box.own(), box.other()))
                        .accepted()
                        .createdId();
    }
}
