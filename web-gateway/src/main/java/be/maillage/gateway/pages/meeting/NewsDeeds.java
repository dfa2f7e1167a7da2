package be.maillage.gateway.pages.meeting;

import static be.maillage.gateway.pages.form.Field.day;
import static be.maillage.gateway.pages.form.Field.localized;
import static be.maillage.gateway.pages.form.Field.more;
import static be.maillage.gateway.pages.form.Field.one;
import static be.maillage.gateway.pages.form.Field.text;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETING;
import static be.maillage.gateway.pages.meeting.MeetingForms.MEETINGS;

import be.maillage.gateway.pages.Fact;
import be.maillage.gateway.pages.Section;
import be.maillage.gateway.pages.Words;
import be.maillage.gateway.pages.form.Deed;
import be.maillage.gateway.pages.form.Deed.Asking;
import be.maillage.gateway.pages.form.Deeds;
import be.maillage.gateway.pages.form.Offered;
import be.maillage.gateway.pages.form.Option;
import be.maillage.gateway.pages.form.Prepared;
import be.maillage.gateway.pages.form.Values;
import be.maillage.history.Reader;
import be.maillage.meeting.InformationAudience;
import be.maillage.meeting.InformationCommand.RelayInformation;
import be.maillage.meeting.InformationCommand.ShareInformation;
import be.maillage.meeting.InformationCommand.WithdrawInformation;
import be.maillage.meeting.InformationRule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is told of news: shared, passed on, withdrawn. */
@Component
class NewsDeeds implements Deeds {

    private static final String NEWS = "informationId";
    private static final String ORGANISATION = "organisationId";
    private static final String OWN = "own";

    private final MeetingForms forms;
    private final MeetingAnswers answers;
    private final Offered offered;

    NewsDeeds(MeetingAnswers answers, Offered offered) {
        this.forms = new MeetingForms(answers);
        this.answers = answers;
        this.offered = offered;
    }

    @Override
    public List<Deed> all() {
        return List.of(share(), relay(), withdraw());
    }

    private Deed share() {
        return Deed.of(
                        "share-information",
                        ShareInformation.class,
                        Section.NEWS,
                        localized("title").must(),
                        localized("text", 4).must(),
                        one(ORGANISATION, OWN),
                        one("audience", InformationAudience.class).must(),
                        day("until"),
                        text("link"),
                        more("told-at", one(MEETING, MEETINGS)))
                .drawing(NEWS)
                .preparing(asking -> Mono.zip(offered.own(asking.asked()), forms.around(asking.asked(), null))
                        .map(both -> Prepared.NOTHING
                                .with(OWN, both.getT1())
                                .with(MEETINGS, both.getT2())
                                .with(Values.NONE
                                        .and("audience", InformationAudience.MEMBERS)
                                        .and(ORGANISATION, onlyOne(both.getT1(), asking)))))
                .telling(InformationRule.LINK_IS_A_WEB_ADDRESS.code(), "link")
                .telling(InformationRule.NEWS_IS_STILL_OF_USE.code(), "until");
    }

    private Deed relay() {
        return Deed.of(
                        "relay-information",
                        RelayInformation.class,
                        Section.NEWS,
                        one(ORGANISATION, OWN).must(),
                        localized("how", 2))
                .given(NEWS)
                .preparing(asking -> Mono.zip(about(asking), offered.own(asking.asked()))
                        .map(both -> both.getT1()
                                .with(OWN, both.getT2())
                                .with(Values.NONE.and(ORGANISATION, onlyOne(both.getT2(), asking)))))
                .telling(InformationRule.ANOTHER_ORGANISATION_RELAYS.code(), ORGANISATION)
                .telling(InformationRule.NEWS_IS_RELAYED_ONCE.code(), ORGANISATION);
    }

    private Deed withdraw() {
        return Deed.of("withdraw-information", WithdrawInformation.class, Section.NEWS, localized("reason", 2))
                .given(NEWS)
                .preparing(this::about);
    }

    private Mono<Prepared> about(Asking asking) {
        Words words = asking.asked().words();
        return answers.newsItem(
                        asking.asked().reader(),
                        asking.asked().coordinationId(),
                        asking.id(NEWS),
                        asking.asked().today())
                .map(news -> Prepared.NOTHING.with(
                        List.of(Fact.of(words.texts().deed("about.news"), words.name(news.title())))));
    }

    /** Whoever speaks for one organisation alone need not choose it. */
    private static @Nullable String onlyOne(List<Option> own, Asking asking) {
        Reader reader = asking.asked().reader();
        return reader.organisations().size() == 1 && own.size() == 1
                ? own.getFirst().value()
                : null;
    }
}
