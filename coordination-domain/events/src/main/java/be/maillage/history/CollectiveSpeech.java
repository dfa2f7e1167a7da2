package be.maillage.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an event that the group says, whoever types it in. The log keeps who recorded it, in which role and for whom, as it does for every event,
 * but no read model takes that over and no reader is shown it, not even a coordinator: "le rapport diagnostic se retrouve sur le bureau de leurs
 * chefs. Donc on fait super gaffe pour dire les choses mais protéger la parole des travailleurs" (URIAS 4.2.5.2.4).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CollectiveSpeech {}
