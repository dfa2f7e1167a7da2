package be.maillage.gateway.generator;

import be.maillage.history.LocalizedString;
import be.maillage.organisation.OrganisationCommand.RegisterOrganisation;
import be.maillage.organisation.Profile;
import be.maillage.organisation.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisations that work on the territory, and which of them the directory already has. */
final class Town {

    /** An organisation that exists, in the directory or not. */
    record Actor(UUID id, Profile profile) {

        Theme theme() {
            return profile.sectors().getFirst();
        }
    }

    private static final LocalizedString DESK = new LocalizedString("Accueil", "Onthaal", null, null);

    private final Life life;
    private final Draw draw;
    private final Deque<Actor> unknown = new ArrayDeque<>();
    private final List<Actor> registered = new ArrayList<>();

    Town(Life life) {
        this.life = life;
        this.draw = life.draw("town");
        List<Profile> profiles = new ArrayList<>();
        for (Words.Kind kind : life.words().kinds()) {
            for (LocalizedString emblem : life.words().emblems()) {
                profiles.add(profile(kind, emblem));
            }
        }
        draw.some(profiles, life.portrait().actors())
                .forEach(profile -> unknown.add(new Actor(life.newId("organisation"), profile)));
    }

    /** Another one is entered in the directory; null when all are. */
    @Nullable
    Actor discover() {
        Actor actor = unknown.poll();
        if (actor != null) {
            life.does(new RegisterOrganisation(life.id(), actor.id(), actor.profile(), false, life.told()));
            registered.add(actor);
        }
        return actor;
    }

    int unknown() {
        return unknown.size();
    }

    List<Actor> registered() {
        return List.copyOf(registered);
    }

    void loses(Actor actor) {
        registered.remove(actor);
    }

    private Profile profile(Words.Kind kind, LocalizedString emblem) {
        LocalizedString name = new LocalizedString(
                kind.name().in("fr") + " " + emblem.in("fr") + " (fictif)",
                kind.name().in("nl") + " " + emblem.in("nl") + " (fictief)",
                null,
                null);
        return new Profile(
                name,
                kind.form(),
                null,
                List.of(kind.theme()),
                kind.line(),
                life.words().of(kind.theme()).service(),
                null,
                null,
                new Profile.Contact(DESK, null, "02 000 00 %02d".formatted(draw.between(0, 99))),
                null,
                null,
                draw.oneOf(List.of(List.of("fr"), List.of("nl"), List.of("fr", "nl"), List.of("fr", "nl"))));
    }
}
