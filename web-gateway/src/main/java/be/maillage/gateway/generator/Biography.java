package be.maillage.gateway.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The life of one invented coordination, a year at a time. The same seed, number and first year always give the same life; how many years are asked
 * for changes nothing of those that come before.
 */
final class Biography {

    private final Life life;
    private final Founding founding;
    private final List<Chapter> chapters;
    private final int firstYear;
    private int year;

    Biography(long seed, Portrait portrait, Words words, Shape shape, int firstYear) {
        this.life = new Life(seed, portrait, words, shape, LocalDate.ofYearDay(firstYear, 1));
        this.founding = new Founding(life);
        this.firstYear = firstYear;
        this.year = firstYear;
        Town town = new Town(life);
        Meetings meetings = new Meetings(life);
        MemberLife members = new MemberLife(life, town);
        Officials officials = new Officials(life);
        Assemblies assemblies = new Assemblies(life, meetings, officials);
        Subgroups subgroups = new Subgroups(life, meetings);
        News news = new News(life);
        Pairs pairs = new Pairs(life);
        Diagnostics diagnostics = new Diagnostics(life, meetings);
        assemblies.hear(subgroups::reportTo);
        assemblies.hear(pairs::presentTo);
        assemblies.hear(diagnostics::hear);
        assemblies.hear(news::tellAt);
        members.beforeLeaving(subgroups::without);
        members.beforeLeaving(officials::without);
        this.chapters = List.of(
                members,
                new Directory(life, town),
                officials,
                new Governance(life, meetings, founding.carrier()),
                assemblies,
                subgroups,
                new CollectiveDays(life, meetings),
                news,
                pairs,
                new Warmth(life),
                diagnostics,
                new Networks(life, meetings),
                new Situations(life, subgroups, founding.wantsSituations()));
    }

    Portrait portrait() {
        return life.portrait();
    }

    UUID coordinationId() {
        return life.id();
    }

    /** What is done in the next year, in its order. */
    List<Deed> nextYear() {
        LocalDate begins = LocalDate.ofYearDay(year, 1);
        int thisYear = year;
        if (year == firstYear) {
            LocalDate founded = life.day(year, 6 + life.portrait().number() % 20);
            life.chronicle().on(founded, founding::takePlace);
            life.chronicle().on(founded.plusDays(1), () -> chapters.forEach(chapter -> chapter.plan(thisYear)));
        } else {
            life.chronicle().on(begins, () -> chapters.forEach(chapter -> chapter.plan(thisYear)));
        }
        year++;
        return life.chronicle().until(begins.plusYears(1));
    }
}
