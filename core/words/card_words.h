// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/source_text.h"

#include <QString>

#include <cstdint>

/// What a card says: labels and values of the wallet passes, of the page and of the paper card, and the lines on its
/// back.
namespace muhr::words::card {

/// What a screen reader says of the whole pass.
QString description(base::Language language, const QString &shop);

QString stampsLabel(base::Language language);
/// "4 of 6"; below zero what the card owes.
QString stamps(base::Language language, std::int64_t held, std::int64_t goal);
QString pointsLabel(base::Language language);
QString bonusLabel(base::Language language);
QString giftLabel(base::Language language);
QString tierLabel(base::Language language);
QString nextLabel(base::Language language);
/// "2 stamps to go: Free coffee"
QString stampsToGo(base::Language language, std::int64_t missing, const QString &reward);
QString readyLabel(base::Language language);
/// "Ready for you: Free coffee"
QString ready(base::Language language, const QString &reward);
QString voucherLabel(base::Language language);
/// The title, and how many more wait beside it.
QString vouchers(base::Language language, const QString &first, std::int64_t others);
QString validUntil(base::Language language, base::TextDay lastDay);
QString nameLabel(base::Language language);
QString numberLabel(base::Language language);
QString newsLabel(base::Language language);
/// What the news field holds before there is any.
QString welcome(base::Language language, const QString &shop);

// The back.
QString howItWorksLabel(base::Language language);
QString howItWorks(base::Language language);
QString howItWorksWithoutStamps(base::Language language);
QString rewardsLabel(base::Language language);
/// "6 stamps: Free coffee"
QString milestone(base::Language language, std::int64_t at, const QString &reward);
QString addressLabel(base::Language language);
QString hoursLabel(base::Language language);
QString phoneLabel(base::Language language);
QString webCardLabel(base::Language language);
QString lostLabel(base::Language language);
QString lost(base::Language language);

// What a phone shows when a field changes; Apple Wallet puts the new value in the place of %@.
QString stampsChanged(base::Language language);
QString nextChanged(base::Language language);
QString readyChanged(base::Language language);
QString voucherChanged(base::Language language);
QString newsChanged(base::Language language);

} // namespace muhr::words::card
