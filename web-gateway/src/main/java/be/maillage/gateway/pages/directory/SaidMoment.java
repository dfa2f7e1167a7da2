package be.maillage.gateway.pages.directory;

import be.maillage.gateway.pages.directory.Choosing.Part;
import be.maillage.readmodel.Folding;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be helped, as they typed it among other words, in French, Dutch or English: «dettes jeudi après-midi».
 *
 * @param rest what else they look for; null when nothing is left
 */
record SaidMoment(
        @Nullable String rest,
        @Nullable DayOfWeek day,
        @Nullable Part part) {

    private static final Map<String, DayOfWeek> DAYS = Map.ofEntries(
            Map.entry("lundi", DayOfWeek.MONDAY),
            Map.entry("maandag", DayOfWeek.MONDAY),
            Map.entry("monday", DayOfWeek.MONDAY),
            Map.entry("mardi", DayOfWeek.TUESDAY),
            Map.entry("dinsdag", DayOfWeek.TUESDAY),
            Map.entry("tuesday", DayOfWeek.TUESDAY),
            Map.entry("mercredi", DayOfWeek.WEDNESDAY),
            Map.entry("woensdag", DayOfWeek.WEDNESDAY),
            Map.entry("wednesday", DayOfWeek.WEDNESDAY),
            Map.entry("jeudi", DayOfWeek.THURSDAY),
            Map.entry("donderdag", DayOfWeek.THURSDAY),
            Map.entry("thursday", DayOfWeek.THURSDAY),
            Map.entry("vendredi", DayOfWeek.FRIDAY),
            Map.entry("vrijdag", DayOfWeek.FRIDAY),
            Map.entry("friday", DayOfWeek.FRIDAY),
            Map.entry("samedi", DayOfWeek.SATURDAY),
            Map.entry("zaterdag", DayOfWeek.SATURDAY),
            Map.entry("saturday", DayOfWeek.SATURDAY),
            Map.entry("dimanche", DayOfWeek.SUNDAY),
            Map.entry("zondag", DayOfWeek.SUNDAY),
            Map.entry("sunday", DayOfWeek.SUNDAY));

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("matin", Part.MORNING),
            Map.entry("voormiddag", Part.MORNING),
            Map.entry("ochtend", Part.MORNING),
            Map.entry("morning", Part.MORNING),
            Map.entry("apres midi", Part.AFTERNOON),
            Map.entry("apresmidi", Part.AFTERNOON),
            Map.entry("namiddag", Part.AFTERNOON),
            Map.entry("afternoon", Part.AFTERNOON),
            Map.entry("soir", Part.EVENING),
            Map.entry("avond", Part.EVENING),
            Map.entry("evening", Part.EVENING));

    /** A part of a day alone says nothing of when: «soins du soir» is a service; with a day, and in the Dutch «donderdagnamiddag», it does. */
    static SaidMoment in(@Nullable String typed) {
        if (typed == null) {
            return new SaidMoment(null, null, null);
        }
        DayOfWeek day = null;
        Part part = null;
        List<String> rest = new ArrayList<>();
        List<String> words = Folding.words(typed).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String two = i + 1 < words.size() ? word + " " + words.get(i + 1) : word;
            DayOfWeek named = dayOf(word);
            if (day == null && named != null) {
                day = named;
                part = part == null ? PARTS.get(word.substring(nameOf(word).length())) : part;
            } else if (PARTS.containsKey(two) && part == null) {
                part = PARTS.get(two);
                i += two.equals(word) ? 0 : 1;
            } else if (PARTS.containsKey(word) && part == null) {
                part = PARTS.get(word);
            } else {
                rest.add(word);
            }
        }
        return day == null
                ? new SaidMoment(typed, null, null)
                : new SaidMoment(rest.isEmpty() ? null : String.join(" ", rest), day, part);
    }

    private static @Nullable DayOfWeek dayOf(String word) {
        return DAYS.get(nameOf(word));
    }

    /** The day in a word that names one, in the plural or with a part of it; else the word. */
    private static String nameOf(String word) {
        if (DAYS.containsKey(word)) {
            return word;
        }
        if (word.endsWith("s") && DAYS.containsKey(word.substring(0, word.length() - 1))) {
            return word.substring(0, word.length() - 1);
        }
        return PARTS.keySet().stream()
                .filter(part ->
                        word.endsWith(part) && DAYS.containsKey(word.substring(0, word.length() - part.length())))
                .map(part -> word.substring(0, word.length() - part.length()))
                .findFirst()
                .orElse(word);
    }
}
