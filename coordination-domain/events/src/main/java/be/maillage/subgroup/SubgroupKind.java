package be.maillage.subgroup;

/** What a subgroup is there for (URIAS 4.2.5). */
public enum SubgroupKind {
    THEMATIC,
    ACTION,
    DIAGNOSTIC,
    INTERVISION,
    SUPERVISION
}
