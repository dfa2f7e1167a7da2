package be.maillage.gateway.runtime;

import be.maillage.decision.Rule;

/** Why a view of the past is not made. */
enum ViewRule implements Rule {
    COORDINATION_HAS_ROOM_FOR_A_VIEW;

    @Override
    public String area() {
        return "view";
    }
}
