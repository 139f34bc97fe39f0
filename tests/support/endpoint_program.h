// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace muhr::tests {

/// One run of muhr-endpoint to its end.
struct EndpointRun
{
    int code = -1;
    /// A line of stdout each.
    std::vector<QJsonObject> answers;
    QByteArray said;
};

EndpointRun runEndpoint(const QStringList &words);

} // namespace muhr::tests
