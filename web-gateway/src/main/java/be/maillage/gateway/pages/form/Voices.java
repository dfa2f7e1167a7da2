package be.maillage.gateway.pages.form;

import be.maillage.gateway.pages.Asked;
import java.util.List;
import reactor.core.publisher.Mono;

/** The organisations that whoever asks can speak for, when they have to say which. */
public interface Voices {

    /** The name under which the choices are prepared. */
    String SOURCE = "voices";

    /** None or one when there is nothing to choose. */
    Mono<List<Option>> of(Asked asked);
}
