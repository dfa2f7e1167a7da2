ALTER TABLE account ADD COLUMN last_login_at TIMESTAMP(6) WITH TIME ZONE;
CREATE INDEX account_by_person ON account (person_id);

-- The link with which somebody chooses a password: one for each person, the newest. Only its hash is kept.
CREATE TABLE account_link (
    person_id  UUID                        PRIMARY KEY,
    token_hash VARCHAR(128)                NOT NULL UNIQUE,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    used_at    TIMESTAMP(6) WITH TIME ZONE
);
