-- SPDX-License-Identifier: GPL-3.0-or-later
-- What this laptop carries for others that have no line: each a push that another device signed, as it came on a stick,
-- until the endpoint has answered for every event. Not folded here: only the endpoint gives numbers.
-- needs: from where the endpoint's copy of that chain was cut when it was asked last.
CREATE TABLE carried (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    place {int} NOT NULL CHECK (place > 0),
    device {bytes} NOT NULL CHECK (length(device) = 16),
    incarnation {int} NOT NULL CHECK (incarnation > 0),
    seq {int} NOT NULL CHECK (seq > 0),
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    signature {bytes} NOT NULL,
    stood_number {int} NOT NULL CHECK (stood_number >= 0),
    stood_head {bytes} NOT NULL CHECK (length(stood_head) = 32),
    seen_at_most {int},
    made_at {int} NOT NULL,
    needs_incarnation {int},
    needs_seq {int},
    PRIMARY KEY (shop, place),
    UNIQUE (shop, device, hash),
    CHECK ((needs_incarnation IS NULL) = (needs_seq IS NULL))
) {strict}
--;
CREATE TABLE carried_event (
    shop {bytes} NOT NULL,
    place {int} NOT NULL,
    position {int} NOT NULL,
    hash {bytes} NOT NULL CHECK (length(hash) = 32),
    bytes {bytes} NOT NULL,
    PRIMARY KEY (shop, place, position),
    FOREIGN KEY (shop, place) REFERENCES carried (shop, place)
) {strict}
--;
-- Of persons: an erase destroys them here too.
CREATE TABLE carried_key (
    shop {bytes} NOT NULL,
    place {int} NOT NULL,
    person {bytes} NOT NULL CHECK (length(person) = 16),
    key_version {int} NOT NULL CHECK (key_version > 0),
    wrapped {bytes} NOT NULL,
    PRIMARY KEY (shop, place, person),
    FOREIGN KEY (shop, place) REFERENCES carried (shop, place)
) {strict}
--;
CREATE INDEX carried_key_by_person ON carried_key (shop, person)
--;
CREATE TABLE carried_blob (
    shop {bytes} NOT NULL,
    place {int} NOT NULL,
    sha256 {bytes} NOT NULL CHECK (length(sha256) = 32),
    kind {int} NOT NULL CHECK (kind BETWEEN 1 AND 3),
    person {bytes} CHECK (length(person) = 16),
    bytes {bytes} NOT NULL,
    PRIMARY KEY (shop, place, sha256),
    FOREIGN KEY (shop, place) REFERENCES carried (shop, place)
) {strict}
--;
CREATE INDEX carried_blob_by_person ON carried_blob (shop, person) WHERE person IS NOT NULL
