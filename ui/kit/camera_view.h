// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace muhr::kit {

/// What the camera sees, with a calm frame that lights up when a code was seen.
class CameraView : public QWidget
{
    Q_OBJECT
public:
    explicit CameraView(QWidget *parent = nullptr);
    void setFrame(const QImage &frame);
    /// As in a mirror, for the camera that faces the person.
    void setMirrored(bool mirrored);
    /// The frame lights up.
    void setSeen(bool seen);
    void setLeadingPill(std::optional<Icon> icon, const QString &words);
    void setTrailingPill(std::optional<Icon> icon, const QString &words);
    /// Instead of a picture: why there is none, and the way out.
    void setMessage(Icon icon, const QString &what, const QString &wayOut);
    void clearMessage();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Pill
    {
        std::optional<Icon> icon;
        QString words;
    };
    static double wideOf(const Pill &pill);
    void paintPill(QPainter &painter, const Pill &pill, bool leading) const;
    void paintMessage(QPainter &painter) const;
    QRectF targetBox() const;

    QImage m_frame;
    bool m_mirrored = false;
    bool m_seen = false;
    Pill m_leading;
    Pill m_trailing;
    std::optional<Icon> m_messageIcon;
    QString m_what;
    QString m_wayOut;
};

} // namespace muhr::kit
