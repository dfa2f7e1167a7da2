package be.maillage.gateway.generator;

import be.maillage.history.BusinessDate;
import be.maillage.history.LocalizedString;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.InformationCommand.RelayInformation;
import be.maillage.meeting.InformationCommand.ShareInformation;
import be.maillage.meeting.InformationRule;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** News: told at the round table of every assembly, and sent round between two by those who keep that up; others pass it on. */
final class News implements Chapter {

    private final Life life;
    private final Draw draw;

    News(Life life) {
        this.life = life;
        this.draw = life.draw("news");
    }

    @Override
    public void plan(int year) {
        if (!life.portrait().does("shareNews")) {
            return;
        }
        for (int month = 0; month < 12; month++) {
            for (int number = draw.between(1, 3); number > 0; number--) {
                life.chronicle().on(life.day(year, 12 + month * 30 + draw.between(0, 20)), () -> share(null));
            }
        }
    }

    void tellAt(Held assembly) {
        for (int number = draw.between(1, 3); number > 0; number--) {
            share(assembly);
        }
    }

    private void share(@Nullable Held assembly) {
        List<Member> tellers = assembly == null ? life.circle().organisations() : organisationsAt(assembly);
        if (tellers.isEmpty()) {
            return;
        }
        Member teller = draw.oneOf(tellers);
        UUID information = life.newId("information");
        LocalizedString title = life.says("newsTitle", teller.theme(), draw);
        life.does(new ShareInformation(
                life.id(),
                information,
                title,
                Words.with(life.says("newsText", draw), "who", teller.name()),
                null,
                draw.happens(30) ? InformationAudience.PUBLIC : InformationAudience.MEMBERS,
                draw.happens(60) ? BusinessDate.day(life.today().plusDays(draw.between(20, 120))) : null,
                teller.id(),
                assembly == null ? null : assembly.id(),
                life.told()));
        for (Member relay : draw.some(life.circle().organisations(), draw.between(0, 3))) {
            if (relay != teller) {
                life.chronicle().in(draw.between(0, 10), () -> relay(information, relay));
            }
        }
    }

    private void relay(UUID information, Member relay) {
        if (!life.circle().has(relay)) {
            return;
        }
        RelayInformation relayed =
                new RelayInformation(life.id(), information, relay.id(), life.says("newsRelayed", draw), life.told());
        life.does(relayed);
        if (draw.happens(2)) {
            life.tries(relayed, InformationRule.NEWS_IS_RELAYED_ONCE);
        }
    }

    private List<Member> organisationsAt(Held assembly) {
        return assembly.present().stream()
                .filter(Member::isOrganisation)
                .filter(life.circle()::has)
                .toList();
    }
}
