-- SPDX-License-Identifier: GPL-3.0-or-later
-- Uses of what is limited over all cards: promo codes, budgets, prizes, coupons. One row an entry; whether it counts,
-- its event says.
CREATE TABLE limited_use (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    programme {bytes} NOT NULL CHECK (length(programme) = 16),
    rule {text} NOT NULL,
    use_key {text} NOT NULL,
    event {bytes} NOT NULL CHECK (length(event) = 16),
    entry {int} NOT NULL,
    count {int} NOT NULL CHECK (count > 0),
    value_minor {int} NOT NULL CHECK (value_minor >= 0),
    PRIMARY KEY (shop, programme, rule, use_key, event, entry)
) {strict}
--;
-- The states of cards have more in them now: they are folded anew when the store is opened.
DELETE FROM card_state
