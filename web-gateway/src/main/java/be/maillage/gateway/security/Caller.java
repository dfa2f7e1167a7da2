package be.maillage.gateway.security;

import be.maillage.decision.Asked;
import be.maillage.history.EventMetadata;
import be.maillage.history.Ids;
import be.maillage.history.Reader.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody with an account.
 *
 * @param personId the person they are in the record
 * @param platformRoles the roles that hold in every coordination; those of one coordination are in the register
 */
public record Caller(String username, @Nullable String passwordHash, UUID personId, Set<Role> platformRoles)
        implements UserDetails {

    /** Whoever has no account, where that may ask something at all. It is no person, and nobody holds it. */
    public static final Caller GUEST = new Caller("", null, Ids.derived(Ids.PLATFORM, "guest"), Set.of());

    public Caller {
        platformRoles = Set.copyOf(platformRoles);
    }

    /** What goes with a command that this caller asks for at a moment; more may be added to it. */
    public Map<String, String> metadata(Instant now) {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(EventMetadata.ACTOR, personId.toString());
        metadata.put(Asked.AT, now.toString());
        if (equals(GUEST)) {
            metadata.put(EventMetadata.ROLE, Asked.GUEST);
        } else {
            metadata.put(
                    Gatekeeper.PLATFORM_ROLES,
                    platformRoles.stream().map(Enum::name).collect(Collectors.joining(",")));
        }
        return metadata;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return platformRoles.isEmpty()
                ? List.of(new SimpleGrantedAuthority("ROLE_USER"))
                : platformRoles.stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Without the password, which no log should see. */
    @Override
    public String toString() {
        return "Caller[" + username + " " + platformRoles + "]";
    }
}
