// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/scan/qr_image.h"
#include "ui/kit/ladder.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <optional>

namespace muhr::kit {

/// What a card shows on a phone, ready to be drawn: all words in the customer's language.
struct PassPicture
{
    QString shop;
    QColor background; ///< the shop's colour
    QColor ink;        ///< its words: white or dark, whichever reads better
    QString cornerLabel;
    QString cornerValue;
    Ladder ladder;
    QString firstLabel;
    QString firstValue;
    QString secondLabel;
    QString secondValue;
    std::optional<scan::QrMatrix> code;
    base::Language language = base::Language::English;
};

/// The card as on the phone.
class PassPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PassPreview(QWidget *parent = nullptr);
    void setPicture(const PassPicture &picture);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PassPicture m_picture;
};

} // namespace muhr::kit
