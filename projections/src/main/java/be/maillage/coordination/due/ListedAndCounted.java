package be.maillage.coordination.due;

import be.maillage.readmodel.Page;
import java.util.List;

/** What is due, in part one by one and in part kind by kind, see {@link DueQuery#listedAndCounted}. */
public record ListedAndCounted(Page<Due> listed, List<DueOfKind> counted) {

    public ListedAndCounted {
        counted = List.copyOf(counted);
    }
}
