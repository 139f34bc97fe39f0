// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/endpoint/cards.h"
#include "core/endpoint/reply.h"
#include "core/endpoint/request.h"

#include <QString>

#include <optional>

namespace muhr::endpoint {

/// The language of ours that an Accept-Language header likes best (RFC 9110, 12.5.4).
std::optional<base::Language> preferredLanguage(QByteArrayView header);
base::Language languageFor(const Request &request, base::Language otherwise);

/// Which wallet somebody's phone has, as far as its browser says.
enum class PhoneKind { Apple, Android, None };
PhoneKind phoneOf(const Request &request);

/// A page that may run no script, load nothing from elsewhere and stand in no other page. Not kept by any cache, since
/// it may be about one person.
Reply page(const QString &html, int status = 200);
/// A page in the shop's dress that says one sentence.
Reply noticePage(base::Language language, const ShopLook &look, const QString &sentence, int status);
/// The same where no shop is known.
Reply noticePage(base::Language language, const QString &sentence, int status);
/// The store could not answer just now.
Reply troublePage(const Request &request);

} // namespace muhr::endpoint
