package be.maillage.coordination.due;

import java.time.Period;

/** After how long things fall due. Where neither the sources nor the domain say, the time is ours and is said to be. */
final class DueTimes {

    /** An entry of the directory not verified for so long is shown as stale. */
    static final Period ENTRY_IS_FRESH = Period.ofMonths(12);

    static final Period WARM_INFORMATION_IS_FRESH = Period.ofMonths(12);
    static final Period WARM_INFORMATION_IS_SHOWN = Period.ofMonths(24);

    /** "Le diagnostic fait tous les six ans" (URIAS 4.2.5.2.4). */
    static final Period DIAGNOSTIC_HOLDS = Period.ofYears(6);

    /** "Plus ou moins deux ans de travail" (URIAS 4.2.5.2.4). */
    static final Period DIAGNOSTIC_TAKES = Period.ofYears(2);

    /** The evaluation is yearly and is to speak of what users said (circular 2010–2014, URIAS 4.1). */
    static final Period USERS_ARE_HEARD = Period.ofYears(1);

    /** Ours: while those who were there still remember. */
    static final Period MINUTES_ARE_DRAFTED = Period.ofDays(14);

    /** Ours: plenaries meet four times a year, and approve the minutes of the one before (URIAS 4.2.5.1). */
    static final Period MINUTES_ARE_APPROVED = Period.ofMonths(4);

    /** Ours. */
    static final Period MINUTES_ARE_DISTRIBUTED = Period.ofDays(14);

    /** Ours: long enough for a council to have met. */
    static final Period AUTHORITIES_ANSWER = Period.ofMonths(3);

    private DueTimes() {}
}
