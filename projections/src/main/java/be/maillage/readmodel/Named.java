package be.maillage.readmodel;

import be.maillage.history.LocalizedString;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation by its id and its name of today; without names when the directory does not know it. */
public record Named(UUID id, @Nullable LocalizedString names) {}
