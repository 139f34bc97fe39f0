-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is needed after an endpoint was put back to an earlier state. On the endpoint: which numbering followed which,
-- and up to which number both are one.
CREATE TABLE epoch (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    epoch {bytes} NOT NULL CHECK (length(epoch) = 16),
    before {bytes} NOT NULL CHECK (length(before) = 16),
    fork_number {int} NOT NULL CHECK (fork_number >= 0),
    at {int} NOT NULL,
    PRIMARY KEY (shop, epoch)
) {strict}
--;
-- On a laptop: the endpoint's signature of H(number), which proves what it has settled.
CREATE TABLE signed_head (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    number {int} NOT NULL CHECK (number > 0),
    epoch {bytes} NOT NULL CHECK (length(epoch) = 16),
    head {bytes} NOT NULL CHECK (length(head) = 32),
    signature {bytes} NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (shop, number)
) {strict}
--;
-- On a laptop: its events up to this incarnation count by numbers that hold no more beyond this one.
CREATE TABLE rolled_back (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    incarnation {int} NOT NULL CHECK (incarnation > 0),
    number {int} NOT NULL CHECK (number >= 0),
    PRIMARY KEY (shop, incarnation)
) {strict}
