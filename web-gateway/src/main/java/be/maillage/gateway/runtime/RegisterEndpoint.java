package be.maillage.gateway.runtime;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** {@code POST /actuator/register} makes the register anew from history. Commands wait meanwhile: they would decide on half a register. */
@Component
@Endpoint(id = "register")
class RegisterEndpoint {

    private final RegisterUpkeep upkeep;

    RegisterEndpoint(RegisterUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** @param events how many were read */
    record Rebuilt(long events) {}

    @WriteOperation
    Rebuilt rebuild() {
        return new Rebuilt(upkeep.rebuild());
    }
}
