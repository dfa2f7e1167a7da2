package be.maillage.organisation.directory;

import be.maillage.readmodel.Named;
import java.util.List;

/**
 * Two open entries that probably are one organisation. Whether they are, a person says.
 *
 * @param entries the two, by name
 * @param reasons why one may think so, the strongest first
 * @param toldApart whether somebody made sure that they are two organisations
 */
public record LikelyDuplicate(List<Named> entries, List<Reason> reasons, boolean toldApart) {

    /** From the strongest to the weakest. */
    public enum Reason {
        SAME_ENTERPRISE_NUMBER,
        SAME_NAME,
        SAME_ADDRESS_AND_SIMILAR_NAME
    }
}
