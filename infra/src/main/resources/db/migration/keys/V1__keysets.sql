-- One keyset per person, wrapped by the master key. A row without keyset says that it was destroyed and must never be made again.
CREATE TABLE keyset (
    person_id    UUID                        PRIMARY KEY,
    wrapped      BYTEA,
    created_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    destroyed_at TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT keyset_held_or_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
