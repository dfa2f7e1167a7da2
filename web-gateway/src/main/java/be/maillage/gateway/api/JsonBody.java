package be.maillage.gateway.api;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyExtractors;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** The bytes of a request that must be JSON and not too long; refused before they are read where that can be. */
final class JsonBody {

    /** A body may have up to 1 MiB. */
    static final int LARGEST = 1 << 20;

    private JsonBody() {}

    /** @return the body, empty when there is none; an {@link ApiException} when it is of another type or too long */
    static Mono<byte[]> of(ServerRequest request) {
        refuseWhatIsNotShortJson(request);
        return DataBufferUtils.join(request.body(BodyExtractors.toDataBuffers()), LARGEST)
                .map(JsonBody::bytes)
                .defaultIfEmpty(new byte[0]);
    }

    private static void refuseWhatIsNotShortJson(ServerRequest request) {
        boolean isJson = request.headers()
                .contentType()
                .filter(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
        if (!isJson) {
            throw new ApiException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (request.headers().contentLength().orElse(0) > LARGEST) {
            throw new ApiException(ProblemType.PAYLOAD_TOO_LARGE);
        }
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
