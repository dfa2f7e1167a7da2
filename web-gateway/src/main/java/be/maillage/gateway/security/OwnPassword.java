package be.maillage.gateway.security;

import be.maillage.account.AccountCommand.Moment;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lets somebody who has signed in choose another password. */
public class OwnPassword {

    private final Accounts accounts;
    private final AccountAuthentication authentication;
    private final Sessions sessions;
    private final DoorBook book;

    OwnPassword(Accounts accounts, AccountAuthentication authentication, Sessions sessions, DoorBook book) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.sessions = sessions;
        this.book = book;
    }

    /**
     * Takes the new password and closes the caller's other sessions, if the old one is right. It may be guessed no more often than at the door.
     *
     * @return whether the old one was right; an error of the limits when it was tried too often
     */
    public Mono<Boolean> change(ServerWebExchange exchange, String old, String chosen) {
        return Readers.caller(exchange)
                .flatMap(Mono::justOrEmpty)
                .flatMap(caller -> authentication
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(caller.username(), old))
                        .publishOn(Schedulers.boundedElastic())
                        .doOnNext(right -> {
                            accounts.changePassword(caller.username(), chosen);
                            authentication.forget(caller.username());
                        })
                        .flatMap(right -> sessions.closeOthers(exchange)
                                .then(book.note(Moment.PASSWORD_CHANGED, caller.personId(), caller.personId()))
                                .thenReturn(true))
                        .onErrorResume(BadCredentialsException.class, wrong -> Mono.just(false)));
    }
}
