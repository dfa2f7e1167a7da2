package be.maillage.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, 192.0.2.1, true",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "::1, 127.0.0.1, false",
        "fe80::1%1, fe80::2, true"
    })
    void ipv4_is_told_apart_by_address_and_ipv6_by_its_first_64_bits(String one, String other, boolean same)
            throws UnknownHostException {
        assertThat(resolved(one).equals(resolved(other))).isEqualTo(same);
        assertThat(told(one).equals(told(other))).isEqualTo(same);
        assertThat(told(one)).isEqualTo(resolved(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "example.org", "_hidden", "", "1.2.3.4.5"})
    void what_a_proxy_tells_that_is_no_address_is_looked_up_nowhere_and_all_one(String nonsense) {
        assertThat(told(nonsense)).isEqualTo(ClientAddress.NONE);
    }

    @Test
    void what_comes_from_nowhere_is_all_one_too() {
        assertThat(ClientAddress.of((InetSocketAddress) null)).isEqualTo(ClientAddress.NONE);
    }

    private static ClientAddress resolved(String address) throws UnknownHostException {
        return ClientAddress.of(new InetSocketAddress(InetAddress.getByName(address), 1));
    }

    private static ClientAddress told(String address) {
        return ClientAddress.of(InetSocketAddress.createUnresolved(address, 1));
    }
}
