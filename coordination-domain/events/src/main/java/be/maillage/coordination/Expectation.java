package be.maillage.coordination;

/** What members expect of a coordination; first and second needs (URIAS 4.2.4.2, tables 7.2 and 7.3). */
public enum Expectation {
    /** The offer, the faces, the premises. */
    KNOW_EACH_OTHER,
    /** News, themes, experience. */
    EXCHANGE,
    /** Cover the needs and avoid double work. */
    COORDINATE_OFFER,
    SHARED_DIAGNOSIS,
    COMMON_PROJECTS,
    RELAY_TO_AUTHORITIES
}
