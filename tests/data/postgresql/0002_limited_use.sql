-- SPDX-License-Identifier: GPL-3.0-or-later
-- Uses of what is limited over all cards: promo codes, budgets, prizes, coupons. One row an entry; whether it counts,
-- its event says.
CREATE TABLE limited_use (
    shop BYTEA NOT NULL REFERENCES shop (shop),
    programme BYTEA NOT NULL CHECK (length(programme) = 16),
    rule TEXT NOT NULL,
    use_key TEXT NOT NULL,
    event BYTEA NOT NULL CHECK (length(event) = 16),
    entry BIGINT NOT NULL,
    count BIGINT NOT NULL CHECK (count > 0),
    value_minor BIGINT NOT NULL CHECK (value_minor >= 0),
    PRIMARY KEY (shop, programme, rule, use_key, event, entry)
);

-- The states of cards have more in them now: they are folded anew when the store is opened.
DELETE FROM card_state;

