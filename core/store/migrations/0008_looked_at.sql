-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an owner has looked at on this laptop, and wants to be counted no more: acts that were refused, programmes that
-- stayed a draft. Known to this machine alone.
CREATE TABLE looked_at (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    event {bytes} NOT NULL CHECK (length(event) = 16),
    at {int} NOT NULL,
    PRIMARY KEY (shop, event)
) {strict}
