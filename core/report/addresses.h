// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/shop_table.h"

#include <QString>

namespace muhr::report {

// The endpoint's pages for phones, whole.

/// "https://…/j/{shop}/{placement}": behind a poster.
QString joinAddress(const store::EndpointAddress &endpoint, const QString &joinCode,
                    const base::PlacementId &placement);
/// "https://…/w/{view}": a card as a page.
QString webCardAddress(const store::EndpointAddress &endpoint, const QString &viewToken);

} // namespace muhr::report
