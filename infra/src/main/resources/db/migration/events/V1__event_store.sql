-- Positions are dense and committed in order: every append takes them from this one row, under its lock.
CREATE TABLE log_head (
    id          SMALLINT                    PRIMARY KEY CHECK (id = 1),
    position    BIGINT                      NOT NULL,
    recorded_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
INSERT INTO log_head (id, position, recorded_at) VALUES (1, 0, TIMESTAMP WITH TIME ZONE '1970-01-01 00:00:00+00');

-- Only ever changed by an append that holds the row above.
CREATE TABLE coordination_head (
    coordination_id UUID   PRIMARY KEY,
    seq             BIGINT NOT NULL
);

CREATE TABLE event (
    position         BIGINT                      PRIMARY KEY,
    coordination_id  UUID                        NOT NULL,
    coordination_seq BIGINT                      NOT NULL,
    aggregate_id     VARCHAR(36)                 NOT NULL,
    aggregate_seq    BIGINT                      NOT NULL,
    aggregate_type   VARCHAR(60),
    event_id         VARCHAR(36)                 NOT NULL,
    type             VARCHAR(120)                NOT NULL,
    revision         VARCHAR(10)                 NOT NULL,
    payload          BYTEA                       NOT NULL,
    metadata         BYTEA                       NOT NULL,
    salt             BYTEA                       NOT NULL,
    occurred_at      VARCHAR(40)                 NOT NULL,
    recorded_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT event_of_aggregate UNIQUE (aggregate_id, aggregate_seq),
    CONSTRAINT event_of_coordination UNIQUE (coordination_id, coordination_seq),
    CONSTRAINT event_once UNIQUE (event_id),
    CONSTRAINT event_salted CHECK (octet_length(salt) = 16)
);
CREATE INDEX event_by_coordination ON event (coordination_id, position);
CREATE INDEX event_by_time ON event (recorded_at);

CREATE TABLE snapshot (
    aggregate_id   VARCHAR(36)  NOT NULL,
    aggregate_seq  BIGINT       NOT NULL,
    aggregate_type VARCHAR(60),
    event_id       VARCHAR(36)  NOT NULL UNIQUE,
    type           VARCHAR(255) NOT NULL,
    revision       VARCHAR(10),
    payload        BYTEA        NOT NULL,
    metadata       BYTEA        NOT NULL,
    occurred_at    VARCHAR(40)  NOT NULL,
    PRIMARY KEY (aggregate_id, aggregate_seq)
);
