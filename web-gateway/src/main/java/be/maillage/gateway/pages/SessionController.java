package be.maillage.gateway.pages;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a page asks for whoever wants to stay signed in: any request prolongs a session, and this one answers with nothing else. */
@Controller
class SessionController {

    private final CurrentReader currentReader;

    SessionController(CurrentReader currentReader) {
        this.currentReader = currentReader;
    }

    /** 204 when the session goes on; 403 when there is none any more. */
    @GetMapping("/session")
    Mono<ResponseEntity<Void>> prolong(ServerWebExchange exchange) {
        return currentReader
                .name(exchange)
                .map(name -> HttpStatus.NO_CONTENT)
                .defaultIfEmpty(HttpStatus.FORBIDDEN)
                .map(status -> ResponseEntity.status(status)
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
