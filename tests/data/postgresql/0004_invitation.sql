-- SPDX-License-Identifier: GPL-3.0-or-later
-- On the endpoint: a link that a laptop of the shop has made, not the endpoint itself. Who asks by it waits until the
-- people at both laptops have compared six digits. decision: 0 none yet, 1 let in, 2 not.
CREATE TABLE invitation (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    token_hash BYTEA NOT NULL CHECK (length(token_hash) = 32),
    invited_by BYTEA NOT NULL CHECK (length(invited_by) = 16),
    asker BYTEA CHECK (length(asker) = 16),
    signing_key BYTEA,
    box_key BYTEA,
    decision BIGINT NOT NULL CHECK (decision BETWEEN 0 AND 2),
    PRIMARY KEY (shop, token_hash),
    CHECK ((asker IS NULL) = (signing_key IS NULL) AND (asker IS NULL) = (box_key IS NULL)),
    CHECK (decision = 0 OR asker IS NOT NULL)
);

