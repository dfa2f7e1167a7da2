-- By which version of its fold the register was made from history. A start by another version makes it anew before anything is served: what
-- the register then was, it may lack facts that a later version reads from the same events.
CREATE TABLE register_version (
    id      INT PRIMARY KEY CHECK (id = 1),
    version INT NOT NULL
);
INSERT INTO register_version (id, version) VALUES (1, 0);
