package be.maillage.gateway.generator;

/** One side of a coordination's life, told year by year. */
interface Chapter {

    /** Writes down in the diary what the year will bring. Called on its first day, in the first year on the day after the founding. */
    void plan(int year);
}
