// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace muhr::loyalty {

/// Whether a title says what the customer gets: "Free coffee" and "10% discount" do, "a discount" and "Gift" don't.
/// A number in any script or one word beyond the usual promises makes it concrete; the promises are known in English,
/// Uzbek (both scripts), Kazakh, Persian, Azerbaijani and Russian.
bool isConcreteTitle(QStringView title);

} // namespace muhr::loyalty
