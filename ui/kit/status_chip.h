// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace muhr::kit {

enum class Status { Good, Care, Stop };

/// Whether all is stored and agreed: "Everything saved", "3 waiting, 2 min", "Not stored!".
class StatusChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    void setStatus(Status status, const QString &words);
    Status status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Good;
};

} // namespace muhr::kit
