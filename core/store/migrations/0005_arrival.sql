-- SPDX-License-Identifier: GPL-3.0-or-later
-- On a laptop whose shop is arriving in pieces of its history: events are stored and projected, cards are not folded
-- yet. Nobody works at a counter while a row is here.
CREATE TABLE arrival (
    shop {bytes} NOT NULL REFERENCES shop (shop),
    PRIMARY KEY (shop)
) {strict}
