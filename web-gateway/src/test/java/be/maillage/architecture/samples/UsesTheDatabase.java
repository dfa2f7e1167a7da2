package be.maillage.architecture.samples;

import com.zaxxer.hikari.HikariConfig;

/** Opens the database itself. */
public record UsesTheDatabase(HikariConfig pool) {}
