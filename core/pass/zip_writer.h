// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace muhr::pass {

struct ZipEntry
{
    /// ASCII, without folders.
    QString name;
    QByteArray bytes;
};

/// A ZIP whose entries are stored as they are, dated 1980-01-01, without data descriptors: what every reader takes,
/// Apple Wallet among them. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16.
QByteArray storedZip(const std::vector<ZipEntry> &entries);

} // namespace muhr::pass
