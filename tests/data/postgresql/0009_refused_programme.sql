-- SPDX-License-Identifier: GPL-3.0-or-later
-- Versions of programmes whose publication the endpoint refused: nothing that was done under one can be folded by
-- anybody.
CREATE TABLE refused_programme (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    version BYTEA NOT NULL CHECK (length(version) = 32),
    PRIMARY KEY (shop, version)
);

