package be.maillage.e2e;

/** A diagnostic of a sandbox, asked of by its coordinator. */
record Diagnosed(Sandbox sandbox, String id) {

    static final String TOLD = "\"told\":{\"on\":\"2026-01-15\",\"recordedAfterwards\":true}";

    static Diagnosed launchedIn(Sandbox sandbox) {
        String id = sandbox.coordinator()
                .post(sandbox.path() + "/diagnostics", """
                        {"approach":{"question":{"fr":"Quels besoins ?"},"method":"SURVEY","residents":"CONSULTED"},%s}""".formatted(TOLD))
                .accepted()
                .createdId();
        return new Diagnosed(sandbox, id);
    }

    String path() {
        return sandbox.path() + "/diagnostics/" + id;
    }

    Answer post(String below, String fields) {
        return post(sandbox.coordinator(), below, fields);
    }

    Answer post(Client client, String below, String fields) {
        return client.post(path() + below, "{" + fields + (fields.isEmpty() ? "" : ",") + TOLD + "}");
    }

    /** @return the id of a need that was recorded */
    String need(String statement) {
        return post("/findings", finding(statement)).accepted().createdId();
    }

    static String finding(String statement) {
        return "\"finding\":{\"kind\":\"NEED\",\"theme\":\"HOUSING\",\"source\":\"WORKERS\",\"statement\":{\"fr\":\"%s\"}}"
                .formatted(statement);
    }

    Answer validate() {
        return post("/validation", "\"byConsensus\":true");
    }

    Answer publish(int edition) {
        return publish(sandbox.coordinator(), edition);
    }

    Answer publish(Client client, int edition) {
        return post(
                client,
                "/editions",
                "\"edition\":%d,\"title\":{\"fr\":\"Ce que nous avons vu\"},\"audience\":\"PUBLIC\""
                        .formatted(edition));
    }
}
