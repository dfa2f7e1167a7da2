package be.maillage.gateway.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what was refused, by limit: the first thing an operator wants to know of a limit is whether it is ever met. */
record Refusals(MeterRegistry registry) {

    static final String NAME = "maillage.requests.refused";

    void count(String limit) {
        Counter.builder(NAME)
                .description("Requests over a limit, by limit")
                .tag("limit", limit)
                .register(registry)
                .increment();
    }
}
