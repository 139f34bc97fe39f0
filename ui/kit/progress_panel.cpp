// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/progress_panel.h"

#include "ui/kit/button.h"

#include <QBoxLayout>
#include <QEvent>
#include <QProgressBar>

#include <algorithm>

namespace muhr::kit {

ProgressPanel::ProgressPanel(QWidget *parent) : CardPanel(PanelKind::Surface, parent)
{
    m_doing = new Label({}, Type::Body, Tone::Soft, this);
    m_doing->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_left = new Label({}, Type::Body, Tone::Soft, this);
    m_cancel = new Button(ButtonKind::Quiet, tr("Cancel"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_left, 1);
    row->addWidget(m_cancel);
    body()->addWidget(m_doing);
    body()->addWidget(m_bar);
    body()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelled);
}

void ProgressPanel::setWork(const QString &title, const QString &doing)
{
    setTitle(title);
    m_doing->setText(doing);
    m_bar->setAccessibleName(doing);
}

void ProgressPanel::setProgress(double share)
{
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * 1000));
}

void ProgressPanel::setTimeLeft(const QString &words)
{
    m_left->setText(words);
}

void ProgressPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    CardPanel::changeEvent(event);
}

} // namespace muhr::kit
