// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

#include <cstdint>

/// What the page behind a poster says: the reward in one sentence, one button, and nothing to fill in.
namespace muhr::words::join {

/// The title of the page in the browser.
QString title(base::Language language, const QString &shop);
/// "6 stamps: / Free coffee", two lines.
QString headline(base::Language language, std::int64_t goal, const QString &reward);
/// "The first stamp is already yours."; empty where none is given for joining.
QString firstStamps(base::Language language, std::int64_t welcome);

QString addToAppleWallet(base::Language language);
QString addToGoogleWallet(base::Language language);
QString keepAsPage(base::Language language);
QString noAppNoForm(base::Language language);
/// For a phone that already has a card here.
QString openYourCard(base::Language language);

/// For a desktop browser: the way to the phone.
QString openOnPhone(base::Language language);
QString pointPhoneHere(base::Language language);

QString whatWeKeepTitle(base::Language language);
/// One paragraph each: what is kept, what is sent, how it ends.
QStringList whatWeKeep(base::Language language, const QString &shop);

// Instead of the page.
QString linkNotInUse(base::Language language);
QString tooManyCards(base::Language language, std::int64_t minutes);
QString tryAgainLater(base::Language language);

} // namespace muhr::words::join
