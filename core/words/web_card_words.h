// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/source_text.h"

#include <QString>

#include <cstdint>

/// What the card says as a page of the browser, beside the words of every card.
namespace muhr::words::web_card {

QString showAtCounter(base::Language language);
QString newCodeIn(base::Language language, std::int64_t seconds);
QString savePage(base::Language language);
QString asOf(base::Language language, const base::TextMoment &moment);

// Instead of the card.
QString replaced(base::Language language);
QString noCardHere(base::Language language);

} // namespace muhr::words::web_card
