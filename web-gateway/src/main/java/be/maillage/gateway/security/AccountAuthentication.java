package be.maillage.gateway.security;

import be.maillage.gateway.limits.AddressLimit;
import be.maillage.gateway.limits.ClientAddress;
import be.maillage.gateway.limits.LoginLimits;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Checks a name and password against the local accounts, on threads that may block. A slow hash on every request of an API client would cost
 * more than the request, so a pair that was right is remembered for a few minutes: as a keyed digest, whose key lives in this process only.
 */
final class AccountAuthentication implements ReactiveAuthenticationManager {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 1_000;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final LoginLimits limits;
    private final DoorBook book;
    private final String nobodysHash;
    private final byte[] key = new byte[32];
    private final Cache<String, Caller> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_REMEMBERED)
            .build();
    /** A client that opens many connections at once has its password checked once, and guesses once. */
    private final ConcurrentMap<String, Mono<Caller>> beingChecked = new ConcurrentHashMap<>();

    AccountAuthentication(Accounts accounts, PasswordEncoder encoder, LoginLimits limits, DoorBook book) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.limits = limits;
        this.book = book;
        this.nobodysHash = encoder.encode("nobody");
        new SecureRandom().nextBytes(key);
    }

    @Override
    public Mono<Authentication> authenticate(Authentication authentication) {
        String username = authentication.getName();
        String password = String.valueOf(authentication.getCredentials());
        return Mono.deferContextual(context -> caller(AddressLimit.in(context), username, password))
                .subscribeOn(Schedulers.boundedElastic())
                .map(caller ->
                        UsernamePasswordAuthenticationToken.authenticated(caller, null, caller.getAuthorities()));
    }

    private Mono<Caller> caller(ClientAddress address, String username, String password) {
        String account = Sha256.hex(username);
        limits.refuseWhoIsOut(address, account);
        // By address too: what one address is told must not depend on what another has left.
        String digest = digest(username, password) + address.key();
        Caller known = remembered.getIfPresent(digest);
        return known != null
                ? Mono.just(known)
                : beingChecked.computeIfAbsent(
                        digest,
                        unknown -> Mono.fromCallable(() -> guess(address, account, username, password))
                                .doOnNext(caller -> remembered.put(digest, caller))
                                .doFinally(end -> beingChecked.remove(digest))
                                .cache());
    }

    private Caller guess(ClientAddress address, String account, String username, String password) {
        try {
            return limits.guess(address, account, () -> checked(username, password));
        } catch (BadCredentialsException wrong) {
            book.countWrongPassword();
            if (limits.isOut(address, account)) {
                accounts.find(username).map(Caller::personId).ifPresent(book::noteLock);
            }
            throw wrong;
        }
    }

    /** Has the next password of an account checked, whatever was right a moment ago. */
    void forget(String username) {
        remembered.asMap().values().removeIf(caller -> caller.username().equals(username));
    }

    private Caller checked(String username, String password) {
        Caller found = accounts.find(username).orElse(null);
        // An unknown name costs as much as a wrong password, so that names cannot be found out by the clock.
        boolean right = encoder.matches(
                password, found == null || found.passwordHash() == null ? nobodysHash : found.passwordHash());
        if (found == null || !right) {
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        return new Caller(found.username(), null, found.personId(), found.platformRoles());
    }

    private String digest(String username, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] name = username.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            mac.update(name);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
