package be.maillage.situation;

import be.maillage.register.Known;
import be.maillage.situation.SituationCommand.LaySituationBefore;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The services that work with those whose situation it is.
 *
 * @param number how many, whether or not they may be named
 * @param named entries of the directory
 */
record Services(int number, List<UUID> named) {

    private static final int MOST = 100;

    static Services of(LaySituationBefore command, Known known) {
        List<UUID> named = Stream.concat(
                        command.organisations().stream(),
                        command.chronology().stream()
                                .map(ServiceWork::organisationId)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
        named.forEach(known::requireOrganisation);
        command.chronology().forEach(Services::requireOrder);
        int number = command.servicesInvolved() == null ? named.size() : command.servicesInvolved();
        if (number < 1 || number > MOST) {
            throw SituationRule.SERVICES_ARE_1_TO_100.refused();
        }
        if (named.size() > number) {
            throw SituationRule.NAMED_SERVICES_ARE_WITHIN_THE_NUMBER.refused();
        }
        return new Services(number, named);
    }

    private static void requireOrder(ServiceWork work) {
        if (work.from() != null && work.until() != null && work.until().surelyBefore(work.from())) {
            throw SituationRule.WORK_ENDS_AFTER_IT_BEGAN.refused();
        }
    }
}
