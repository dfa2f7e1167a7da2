package be.maillage.store;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Takes records at their word: a component that is not {@code @Nullable}, in a package that is {@code @NullMarked}, must be there. Without this a
 * renamed component would silently read as null.
 */
final class RequiredComponents extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)) {
            return null;
        }
        Class<?> owner = parameter.getDeclaringClass();
        if (!owner.isRecord() || !owner.getPackage().isAnnotationPresent(NullMarked.class)) {
            return null;
        }
        RecordComponent[] components = owner.getRecordComponents();
        boolean canonical = parameter.getOwner().getParameterCount() == components.length;
        return canonical
                ? !components[parameter.getIndex()].getAnnotatedType().isAnnotationPresent(Nullable.class)
                : null;
    }
}
