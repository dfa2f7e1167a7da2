package be.maillage.meeting;

import java.util.UUID;

/** What the minutes say of one point of the agenda, in the language of the minutes. */
public record ItemMinutes(UUID itemId, String text) {}
