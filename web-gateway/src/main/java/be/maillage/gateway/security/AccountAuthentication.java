package be.maillage.gateway.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
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
    private final String nobodysHash;
    private final byte[] key = new byte[32];
    private final Map<String, Remembered> remembered = new LinkedHashMap<>();

    private record Remembered(Caller caller, Instant until) {}

    AccountAuthentication(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody");
        new SecureRandom().nextBytes(key);
    }

    @Override
    public Mono<Authentication> authenticate(Authentication authentication) {
        String username = authentication.getName();
        String password = String.valueOf(authentication.getCredentials());
        return Mono.fromCallable(() -> check(username, password)).subscribeOn(Schedulers.boundedElastic());
    }

    private Authentication check(String username, String password) {
        String digest = digest(username, password);
        Caller caller = recall(digest);
        if (caller == null) {
            Caller found = accounts.find(username).orElse(null);
            // An unknown name costs as much as a wrong password, so that names cannot be found out by the clock.
            boolean right = encoder.matches(
                    password, found == null || found.passwordHash() == null ? nobodysHash : found.passwordHash());
            if (found == null || !right) {
                throw new BadCredentialsException("Unknown name or wrong password");
            }
            caller = new Caller(found.username(), null, found.personId(), found.platformRoles());
            remember(digest, caller);
        }
        return UsernamePasswordAuthenticationToken.authenticated(caller, null, caller.getAuthorities());
    }

    private @Nullable Caller recall(String digest) {
        synchronized (remembered) {
            Remembered known = remembered.get(digest);
            return known != null && Instant.now().isBefore(known.until()) ? known.caller() : null;
        }
    }

    private void remember(String digest, Caller caller) {
        synchronized (remembered) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.remove(remembered.keySet().iterator().next());
            }
            remembered.put(digest, new Remembered(caller, Instant.now().plus(REMEMBERED)));
        }
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
