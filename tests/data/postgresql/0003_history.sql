-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is needed after an endpoint was put back to an earlier state. On the endpoint: which numbering followed which,
-- and up to which number both are one.
CREATE TABLE epoch (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    epoch BYTEA NOT NULL CHECK (length(epoch) = 16),
    before BYTEA NOT NULL CHECK (length(before) = 16),
    fork_number BIGINT NOT NULL CHECK (fork_number >= 0),
    at BIGINT NOT NULL,
    PRIMARY KEY (shop, epoch)
);

-- On a laptop: the endpoint's signature of H(number), which proves what it has settled.
CREATE TABLE signed_head (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    number BIGINT NOT NULL CHECK (number > 0),
    epoch BYTEA NOT NULL CHECK (length(epoch) = 16),
    head BYTEA NOT NULL CHECK (length(head) = 32),
    signature BYTEA NOT NULL CHECK (length(signature) = 64),
    PRIMARY KEY (shop, number)
);

-- On a laptop: its events up to this incarnation count by numbers that hold no more beyond this one.
CREATE TABLE rolled_back (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    incarnation BIGINT NOT NULL CHECK (incarnation > 0),
    number BIGINT NOT NULL CHECK (number >= 0),
    PRIMARY KEY (shop, incarnation)
);

