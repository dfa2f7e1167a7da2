package be.maillage.audit;

/** Under which keys the constants of the vocabulary have their labels. */
public final class Labels {

    private Labels() {}

    /** {@code Theme.HEALTH}; for the constants of a record's own enum, {@code Carrier.Kind.CPAS}. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> owner = type.getEnclosingClass();
        String prefix = owner != null && owner.isRecord() ? owner.getSimpleName() + "." : "";
        return prefix + type.getSimpleName() + "." + constant.name();
    }
}
