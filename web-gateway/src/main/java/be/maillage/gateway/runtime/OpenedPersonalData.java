package be.maillage.gateway.runtime;

import be.maillage.person.people.PersonalData;
import be.maillage.store.PersonalReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Opens personal data with the keys of the people they are about, all keys fetched at once. */
final class OpenedPersonalData implements PersonalData {

    private final PersonalReader reader;

    OpenedPersonalData(PersonalReader reader) {
        this.reader = reader;
    }

    @Override
    public Mono<Map<Sealed, String>> open(Collection<Sealed> sealed) {
        return Mono.fromCallable(() -> openNow(sealed)).subscribeOn(Schedulers.boundedElastic());
    }

    private Map<Sealed, String> openNow(Collection<Sealed> sealed) {
        reader.prefetch(sealed.stream().map(Sealed::personId).distinct().toList());
        Map<Sealed, String> opened = new LinkedHashMap<>();
        for (Sealed field : sealed) {
            String clear =
                    reader.open(field.personId(), field.field(), field.type(), field.revision(), field.ciphertext());
            if (clear != null) {
                opened.put(field, clear);
            }
        }
        return opened;
    }
}
