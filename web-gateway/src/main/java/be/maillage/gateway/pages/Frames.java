package be.maillage.gateway.pages;

import be.maillage.gateway.pages.Frame.Csrf;
import be.maillage.gateway.pages.Frame.LanguageLink;
import be.maillage.gateway.pages.Frame.Session;
import be.maillage.gateway.security.Onward;
import be.maillage.gateway.security.SessionSettings;
import be.maillage.gateway.text.Languages;
import be.maillage.gateway.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Makes the frame of a page for one request. */
final class Frames {

    private final Messages messages;
    private final CurrentReader currentReader;
    private final Assets assets;
    private final Session session;

    Frames(Messages messages, CurrentReader currentReader, Assets assets, SessionSettings sessions) {
        this.messages = messages;
        this.currentReader = currentReader;
        this.assets = assets;
        this.session = Session.of(sessions);
    }

    Words words(ServerWebExchange exchange) {
        return Words.of(messages, Languages.of(exchange.getRequest()));
    }

    /** The frame of a page to read: only who is signed in gets a form, to sign out. Nobody else needs a session. */
    Mono<Frame> reading(ServerWebExchange exchange) {
        return currentReader
                .name(exchange)
                .flatMap(name -> csrf(exchange).map(csrf -> frame(exchange, Optional.of(name), csrf)))
                .switchIfEmpty(Mono.fromSupplier(() -> frame(exchange, Optional.empty(), Optional.empty())));
    }

    /** The frame of a page with a form that anybody may send. */
    Mono<Frame> asking(ServerWebExchange exchange) {
        return Mono.zip(currentReader.name(exchange).map(Optional::of).defaultIfEmpty(Optional.empty()), csrf(exchange))
                .map(both -> frame(exchange, both.getT1(), both.getT2()));
    }

    /** A frame that needs nothing of anybody, for when things go wrong. */
    Frame bare(ServerWebExchange exchange) {
        return frame(exchange, Optional.empty(), Optional.empty());
    }

    private Frame frame(ServerWebExchange exchange, Optional<String> user, Optional<Csrf> csrf) {
        Texts texts = new Texts(messages, Languages.of(exchange.getRequest()));
        Here here = Here.of(exchange.getRequest());
        List<LanguageLink> links = Languages.ALL.stream()
                .map(locale -> link(here, locale, texts.language()))
                .toList();
        return new Frame(
                texts,
                assets,
                links,
                user.orElse(null),
                Onward.login(here.without(LanguageSwitch.PARAMETER).url()),
                user.map(any -> session).orElse(null),
                csrf.orElse(null));
    }

    private static LanguageLink link(Here here, Locale locale, String current) {
        String tag = locale.getLanguage();
        String name = locale.getDisplayLanguage(locale);
        String capitalised = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        return new LanguageLink(
                tag, capitalised, here.with(LanguageSwitch.PARAMETER, tag).url(), tag.equals(current));
    }

    private static Mono<Optional<Csrf>> csrf(ServerWebExchange exchange) {
        Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.<CsrfToken>empty());
        return token.map(value -> Optional.of(new Csrf(value.getParameterName(), value.getToken())))
                .defaultIfEmpty(Optional.empty());
    }
}
