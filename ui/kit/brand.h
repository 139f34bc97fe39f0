// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muhr::kit {

/// Muhr's mark and name.
class Brand : public QWidget
{
    Q_OBJECT
public:
    explicit Brand(QWidget *parent = nullptr);
    void setMarkOnly(bool markOnly);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_markOnly = false;
};

} // namespace muhr::kit
