-- From which secrets are derived that must be told again and are stored nowhere; wrapped by the master key.
CREATE TABLE derivation_key (
    purpose VARCHAR(40) PRIMARY KEY,
    wrapped BYTEA       NOT NULL
);
