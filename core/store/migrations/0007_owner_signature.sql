-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an owner signed of an act that was done on a laptop for the counter: beside the event, whose bytes stay what they
-- were.
CREATE TABLE owner_signature (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    signature {bytes} NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (shop, event)
) {strict}
--;
-- Wrong passwords on this laptop; they survive a restart.
CREATE TABLE owner_tries (
    shop {bytes} NOT NULL PRIMARY KEY REFERENCES shop (shop),
    wrong_tries {int} NOT NULL CHECK (wrong_tries >= 0),
    locked_until {int}
) {strict}
--;
ALTER TABLE carried_event ADD COLUMN owner_signature {bytes} CHECK (length(owner_signature) = 64)
