package be.maillage.duo;

import be.maillage.history.LocalizedString;
import org.jspecify.annotations.Nullable;

/** A tool that two partners use together, with what they say of it. */
public record SharedTool(
        LocalizedString title,
        @Nullable Kind kind,
        @Nullable LocalizedString note) {

    public enum Kind {
        LIAISON_SHEET,
        PICTOGRAMS,
        METHOD,
        GUIDE,
        OTHER
    }
}
