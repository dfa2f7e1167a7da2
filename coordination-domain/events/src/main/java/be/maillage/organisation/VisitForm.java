package be.maillage.organisation;

/** How far a visit goes: seeing the premises (URIAS 4.2.4.2.1), or sharing the work for a time ("stage d'immersion", C5). */
public enum VisitForm {
    PREMISES,
    IMMERSION
}
