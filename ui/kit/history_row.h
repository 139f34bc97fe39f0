// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"

#include <QWidget>

namespace muhr::kit {

/// One entry of a customer's story: when, what, by whom, and what was held after it.
class HistoryRow : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryRow(QWidget *parent = nullptr);
    void setEntry(const QString &when, Tone mark, const QString &what, const QString &who, const QString &held);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_mark = Tone::Firuza;
    Label *m_when;
    Label *m_what;
    Label *m_who;
    Label *m_held;
};

} // namespace muhr::kit
