// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/device_facts.h"

#include <QCoreApplication>
#include <QString>

namespace muhr::settings {

/// What the window says of a device.
class LaptopWords
{
    Q_DECLARE_TR_FUNCTIONS(muhr::settings::LaptopWords)
public:
    /// Its own name, else which it is and since when.
    static QString name(const report::DeviceFacts &device);
    /// Where it was used last, what it may, and when it was last at the endpoint; or since when it is out of the shop.
    static QString state(const report::DeviceFacts &device, const QString &zone);

private:
    static QString stateOf(const report::DeviceFacts &device, const QString &zone);
};

} // namespace muhr::settings
