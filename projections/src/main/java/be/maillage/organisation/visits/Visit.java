package be.maillage.organisation.visits;

import be.maillage.history.BusinessDate;
import be.maillage.organisation.VisitForm;
import be.maillage.readmodel.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Colleagues who went to see where and how an organisation works.
 *
 * @param visitors the organisations they came from
 * @param headcount how many people came, when somebody counted
 */
public record Visit(
        UUID id,
        Named host,
        VisitForm form,
        List<Named> visitors,
        @Nullable Integer headcount,
        BusinessDate on) {}
