package be.maillage.gateway.pages;

import java.util.UUID;

/** Which histories are made up: every page that shows one says so. */
@FunctionalInterface
public interface Fictitious {

    boolean is(UUID coordinationId);
}
