// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/addresses.h"

namespace muhr::report {
namespace {

QString under(const store::EndpointAddress &endpoint, const QString &path)
{
    const QString &base = endpoint.publicUrl.isEmpty() ? endpoint.url : endpoint.publicUrl;
    return (base.endsWith(u'/') ? base.chopped(1) : base) + path;
}

} // namespace

QString joinAddress(const store::EndpointAddress &endpoint, const QString &joinCode, const base::PlacementId &placement)
{
    return under(endpoint, QStringLiteral("/j/") + joinCode + u'/' + placement.text());
}

QString webCardAddress(const store::EndpointAddress &endpoint, const QString &viewToken)
{
    return under(endpoint, QStringLiteral("/w/") + viewToken);
}

} // namespace muhr::report
