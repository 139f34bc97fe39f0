// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/local_date.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QPainter;

namespace muhr::pass {

/// The one paper that opens a shop again when its laptop is gone.
struct RecoverySheet
{
    base::Language language = base::Language::English;
    QString shopName;
    base::ShopId shop;
    /// As crypto::RecoveryKey::text() writes it: eight groups with hyphens.
    QString key;
    base::LocalDate printed;
};

/// What the sheet's QR code brings.
struct RecoveryCode
{
    base::ShopId shop;
    /// For crypto::RecoveryKey::parse().
    QString key;
};

/// "MUHR-RECOVERY:" + shop id in capitals + ":" + key, and back.
QString recoveryCodeText(const RecoverySheet &sheet);
std::optional<RecoveryCode> parseRecoveryCode(QStringView text);

/// A4. Needs a QGuiApplication.
QByteArray recoverySheetPdf(const RecoverySheet &sheet);
/// For a preview and a printer: in millimetres from the upper corner of an A4 page.
void drawRecoverySheet(QPainter &painter, const RecoverySheet &sheet);

} // namespace muhr::pass
