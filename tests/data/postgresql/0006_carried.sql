-- SPDX-License-Identifier: GPL-3.0-or-later
-- What this laptop carries for others that have no line: each a push that another device signed, as it came on a stick,
-- until the endpoint has answered for every event. Not folded here: only the endpoint gives numbers.
-- needs: from where the endpoint's copy of that chain was cut when it was asked last.
CREATE TABLE carried (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    place BIGINT NOT NULL CHECK (place > 0),
    device BYTEA NOT NULL CHECK (length(device) = 16),
    incarnation BIGINT NOT NULL CHECK (incarnation > 0),
    seq BIGINT NOT NULL CHECK (seq > 0),
    hash BYTEA NOT NULL CHECK (length(hash) = 32),
    signature BYTEA NOT NULL,
    stood_number BIGINT NOT NULL CHECK (stood_number >= 0),
    stood_head BYTEA NOT NULL CHECK (length(stood_head) = 32),
    seen_at_most BIGINT,
    made_at BIGINT NOT NULL,
    needs_incarnation BIGINT,
    needs_seq BIGINT,
    PRIMARY KEY (shop, place),
    UNIQUE (shop, device, hash),
    CHECK ((needs_incarnation IS NULL) = (needs_seq IS NULL))
);

CREATE TABLE carried_event (
    shop BYTEA NOT NULL,
    place BIGINT NOT NULL,
    position BIGINT NOT NULL,
    hash BYTEA NOT NULL CHECK (length(hash) = 32),
    bytes BYTEA NOT NULL,
    PRIMARY KEY (shop, place, position),
    FOREIGN KEY (shop, place) REFERENCES carried (shop, place)
);

-- Of persons: an erase destroys them here too.
CREATE TABLE carried_key (
    shop BYTEA NOT NULL,
    place BIGINT NOT NULL,
    person BYTEA NOT NULL CHECK (length(person) = 16),
    key_version BIGINT NOT NULL CHECK (key_version > 0),
    wrapped BYTEA NOT NULL,
    PRIMARY KEY (shop, place, person),
    FOREIGN KEY (shop, place) REFERENCES carried (shop, place)
);

CREATE INDEX carried_key_by_person ON carried_key (shop, person);

CREATE TABLE carried_blob (
    shop BYTEA NOT NULL,
    place BIGINT NOT NULL,
    sha256 BYTEA NOT NULL CHECK (length(sha256) = 32),
    kind BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 3),
    person BYTEA CHECK (length(person) = 16),
    bytes BYTEA NOT NULL,
    PRIMARY KEY (shop, place, sha256),
    FOREIGN KEY (shop, place) REFERENCES carried (shop, place)
);

CREATE INDEX carried_blob_by_person ON carried_blob (shop, person) WHERE person IS NOT NULL;

