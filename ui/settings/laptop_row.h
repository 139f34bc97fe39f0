// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/device_facts.h"
#include "ui/kit/label.h"

#include <QWidget>

class QLineEdit;

namespace muhr::kit {
class Button;
}

namespace muhr::settings {

/// One device of the shop, its name, and the way to take it out.
class LaptopRow : public QWidget
{
    Q_OBJECT
public:
    explicit LaptopRow(QWidget *parent = nullptr);
    void setDevice(const report::DeviceFacts &device, const QString &zone);

signals:
    void lost();
    void named(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setNaming(bool isNaming);

    bool m_isOut = false;
    kit::Label *m_name;
    kit::Label *m_state;
    kit::Label *m_own;
    kit::Button *m_lost;
    kit::Button *m_rename;
    QWidget *m_naming;
    QLineEdit *m_edit;
    kit::Button *m_keep;
    QString m_given;
};

} // namespace muhr::settings
