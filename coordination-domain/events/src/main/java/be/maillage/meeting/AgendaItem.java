package be.maillage.meeting;

import be.maillage.history.LocalizedString;
import java.util.UUID;

/**
 * One point of an agenda.
 *
 * @param itemId keeps its minutes, decisions and amendments with it when the agenda is amended
 */
public record AgendaItem(UUID itemId, LocalizedString title) {}
