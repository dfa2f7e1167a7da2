package be.maillage.gateway.api;

import java.util.List;

/** An RFC 9457 problem with the Belgif guide's {@code issues}. */
public record Problem(String type, String title, int status, String detail, String instance, List<Issue> issues) {}
