package be.maillage.e2e;

import be.maillage.gateway.player.DemoPeople;

/**
 * A coordination that a test has to itself, carried by its first organisation. The demonstration's coordinator coordinates it, its member sits for the
 * second one; the third and fourth are members too.
 */
record Sandbox(Running app, String id, String carrier, String own, String other, String third, long position) {

    static final String TODAY_IS_LATE_ENOUGH = "\"told\":{\"on\":\"2026-01-15\"}";

    static Sandbox in(Running app) {
        Client administrator = app.as(Running.ADMINISTRATOR);
        String id = administrator.post("/coordinations", """
                        {"names":{"fr":"Bac à sable"},"communes":["21099"],"origin":"ASCENDING","steering":"COMMITTEE","told":{"on":"2020-01-01"}}""").accepted().createdId();
        String path = "/coordinations/" + id;
        String carrier = organisation(administrator, path, "Porteur");
        String own = organisation(administrator, path, "Maison ouverte");
        String other = organisation(administrator, path, "École de devoirs");
        String third = organisation(administrator, path, "Restaurant social");
        for (String member : new String[] {carrier, own, other, third}) {
            administrator
                    .post(
                            path + "/members",
                            "{\"memberId\":\"%s\",\"kind\":\"ORGANISATION\",\"told\":{\"on\":\"2020-02-01\"}}"
                                    .formatted(member))
                    .accepted();
        }
        administrator
                .post(
                        path + "/carrier",
                        "{\"carrier\":{\"kind\":\"CPAS\",\"organisationId\":\"%s\"},\"told\":{\"on\":\"2020-02-02\"}}"
                                .formatted(carrier))
                .accepted();
        administrator
                .post(
                        path + "/members/" + own + "/representatives",
                        "{\"personId\":\"%s\",\"category\":\"FIELD_WORKER\",\"mayDecide\":true,\"told\":{\"on\":\"2020-02-03\"}}"
                                .formatted(DemoPeople.member()))
                .accepted();
        long position = administrator
                .post(
                        path + "/coordinators",
                        "{\"personId\":\"%s\",\"fte\":0.5,\"employedBy\":\"%s\",\"told\":{\"on\":\"2020-02-03\"}}"
                                .formatted(DemoPeople.coordinator(), carrier))
                .accepted()
                .position();
        return new Sandbox(app, id, carrier, own, other, third, position);
    }

    private static String organisation(Client administrator, String path, String name) {
        return administrator
                .post(path + "/organisations", """
                        {"profile":{"names":{"fr":"%s"},"legalForm":"OTHER","line":"FIRST","sectors":["HEALTH"]},"told":{"on":"2020-01-02"}}""".formatted(name))
                .accepted()
                .createdId();
    }

    String path() {
        return "/coordinations/" + id;
    }

    Client coordinator() {
        return app.as("coordinator");
    }

    Client member() {
        return app.as("member");
    }

    Client administrator() {
        return app.as(Running.ADMINISTRATOR);
    }

    /** Reads once the read models have everything up to a position. */
    Answer read(Client reader, String below, long position) {
        return reader.get(
                path() + below, "Maillage-Position", Long.toString(position), "Prefer", "wait=20, handling=strict");
    }
}
