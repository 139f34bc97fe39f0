-- SPDX-License-Identifier: GPL-3.0-or-later
-- On the endpoint: a link that a laptop of the shop has made, not the endpoint itself. Who asks by it waits until the
-- people at both laptops have compared six digits. decision: 0 none yet, 1 let in, 2 not.
CREATE TABLE invitation (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    token_hash {bytes} NOT NULL CHECK (length(token_hash) = 32),
    invited_by {bytes} NOT NULL CHECK (length(invited_by) = 16),
    asker {bytes} CHECK (length(asker) = 16),
    signing_key {bytes},
    box_key {bytes},
    decision {int} NOT NULL CHECK (decision BETWEEN 0 AND 2),
    PRIMARY KEY (shop, token_hash),
    CHECK ((asker IS NULL) = (signing_key IS NULL) AND (asker IS NULL) = (box_key IS NULL)),
    CHECK (decision = 0 OR asker IS NOT NULL)
) {strict}
