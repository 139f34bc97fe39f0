// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fact_row.h"

#include <QBoxLayout>

namespace muhr::kit {

FactRow::FactRow(const QString &what, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(10);
    m_what = new Label(what, Type::Body, Tone::Soft, this);
    m_value = new Label({}, Type::Body, Tone::Ink, this);
    m_remark = new Label({}, Type::Body, Tone::Soft, this);
    m_what->setWordWrap(true);
    m_what->setFixedWidth(92);
    m_value->setWordWrap(true);
    row->addWidget(m_what, 0, Qt::AlignTop);
    row->addWidget(m_value, 1, Qt::AlignTop);
    row->addWidget(m_remark, 0, Qt::AlignTop);
    m_remark->hide();
}

void FactRow::setValue(const QString &value, const QString &remark)
{
    m_value->setText(value);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void FactRow::setReadsForward(bool forward)
{
    m_value->setReadsForward(forward);
}

} // namespace muhr::kit
