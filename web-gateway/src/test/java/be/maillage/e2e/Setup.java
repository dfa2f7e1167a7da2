package be.maillage.e2e;

import java.util.function.Supplier;

/** The two ways in which it is run. */
enum Setup {
    EMBEDDED(Ground::files),
    PRODUCTION(Ground::servers);

    private final Supplier<Ground> ground;

    Setup(Supplier<Ground> ground) {
        this.ground = ground;
    }

    Ground newGround() {
        return ground.get();
    }
}
