// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"

#include <QWidget>

namespace muhr::kit {

/// A fact about someone or something: what it is, its value, and a remark.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    explicit FactRow(const QString &what, QWidget *parent = nullptr);
    void setValue(const QString &value, const QString &remark = {});
    /// Phone numbers, codes and addresses read from left to right in every language.
    void setReadsForward(bool forward);

private:
    Label *m_what;
    Label *m_value;
    Label *m_remark;
};

} // namespace muhr::kit
