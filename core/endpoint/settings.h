// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muhr::endpoint {

/// What the operator decides about the endpoint as a server, beside its keys and certificates.
struct EndpointSettings
{
    /// New cards an hour from one address; many phones share one (a shop's own network, a mobile operator).
    int joinsPerAddressHour = 120;
    /// New cards an hour of one shop, whoever asks.
    int joinsPerShopHour = 600;
    /// Figures for machines other than this one.
    bool metricsAnywhere = false;
    /// Where the companies' own buttons may lie; empty: nowhere.
    QString badgeFolder;
    /// What phones say is wrong with passes; empty: it is only counted.
    QString complaintsFile;
};

} // namespace muhr::endpoint
