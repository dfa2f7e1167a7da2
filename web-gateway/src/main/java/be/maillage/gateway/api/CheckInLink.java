package be.maillage.gateway.api;

/**
 * What opens self check-in at one meeting, told once.
 *
 * @param secret to be sent with a check-in
 * @param link the page that takes check-ins, below this site's address
 */
record CheckInLink(String secret, String link) {}
