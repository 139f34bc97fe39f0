-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an owner has looked at on this laptop, and wants to be counted no more: acts that were refused, programmes that
-- stayed a draft. Known to this machine alone.
CREATE TABLE looked_at (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    event BYTEA NOT NULL CHECK (length(event) = 16),
    at BIGINT NOT NULL,
    PRIMARY KEY (shop, event)
);

