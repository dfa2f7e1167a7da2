package be.maillage.gateway.pages.desk;

import be.maillage.gateway.pages.HeaderView;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a coordination.
 *
 * @param face what it shows to everybody
 * @param today what waits for the reader; null for whoever is nobody here
 * @param stranger whether the reader has an account and no part in this coordination
 */
record DeskView(HeaderView header, FaceView face, @Nullable DeskToday today, boolean stranger) {}
