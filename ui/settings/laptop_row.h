// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/device_facts.h"
#include "ui/kit/label.h"

#include <QWidget>

namespace muhr::kit {
class Button;
}

namespace muhr::settings {

/// One device of the shop, and the way to take it out.
class LaptopRow : public QWidget
{
    Q_OBJECT
public:
    explicit LaptopRow(QWidget *parent = nullptr);
    void setDevice(const report::DeviceFacts &device, const QString &zone);

signals:
    void lost();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isOut = false;
    kit::Label *m_name;
    kit::Label *m_state;
    kit::Label *m_own;
    kit::Button *m_lost;
};

} // namespace muhr::settings
