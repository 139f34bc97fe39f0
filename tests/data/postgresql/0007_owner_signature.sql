-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an owner signed of an act that was done on a laptop for the counter: beside the event, whose bytes stay what they
-- were.
CREATE TABLE owner_signature (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    event BYTEA NOT NULL CHECK (length(event) = 16),
    signature BYTEA NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (shop, event)
);

-- Wrong passwords on this laptop; they survive a restart.
CREATE TABLE owner_tries (
    shop BYTEA NOT NULL PRIMARY KEY REFERENCES shop (shop),
    wrong_tries BIGINT NOT NULL CHECK (wrong_tries >= 0),
    locked_until BIGINT
);

ALTER TABLE carried_event ADD COLUMN owner_signature BYTEA CHECK (length(owner_signature) = 64);

