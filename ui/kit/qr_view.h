// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/qr_image.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace muhr::kit {

/// A QR code, dark on white in every theme, with its quiet zone.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);
    void setCode(const scan::QrMatrix &code);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<scan::QrMatrix> m_code;
};

/// Draws a code with its quiet zone into the box, with sharp edges.
void paintCode(QPainter &painter, const QRectF &box, const scan::QrMatrix &code);

} // namespace muhr::kit
