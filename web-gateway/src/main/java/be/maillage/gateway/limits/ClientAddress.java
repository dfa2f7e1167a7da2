package be.maillage.gateway.limits;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where a request comes from, as far as limits tell addresses apart: an IPv4 address, or the first 64 bits of an IPv6 address, of which one household
 * has 2⁶⁴. It is the other end of the connection; what a proxy tells of its own client is believed only where {@code server.forward-headers-strategy}
 * says so, because anybody can write such a header field.
 *
 * @param key as short for every address, whatever a request says it is
 */
public record ClientAddress(String key) {

    /** Of what has none, such as a request within this process. */
    static final ClientAddress NONE = new ClientAddress("-");

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_NETWORK_BYTES = 8;

    static ClientAddress of(ServerHttpRequest request) {
        return of(request.getRemoteAddress());
    }

    static ClientAddress of(@Nullable InetSocketAddress remote) {
        if (remote == null) {
            return NONE;
        }
        // One that a proxy told is not resolved, and no name may be looked up here.
        InetAddress resolved = remote.getAddress();
        byte[] bytes = resolved == null
                ? NetUtil.createByteArrayFromIpAddressString(remote.getHostString())
                : resolved.getAddress();
        if (bytes == null) {
            return NONE;
        }
        byte[] network = bytes.length == IPV4_BYTES || isIpv4Mapped(bytes)
                ? Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length)
                : Arrays.copyOf(bytes, IPV6_NETWORK_BYTES);
        return new ClientAddress(HexFormat.of().formatHex(network));
    }

    /** {@code ::ffff:192.0.2.1}: without this, all of IPv4 would be one network. */
    private static boolean isIpv4Mapped(byte[] bytes) {
        return bytes[10] == (byte) 0xff
                && bytes[11] == (byte) 0xff
                && Arrays.equals(Arrays.copyOf(bytes, 10), new byte[10]);
    }
}
