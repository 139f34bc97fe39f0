// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/laptop_row.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/settings/laptop_words.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::settings {
namespace {

constexpr int iconSize = 24;
/// A spacer takes no spacing of the layout beside it.
constexpr int iconRoom = iconSize + 12;

} // namespace

LaptopRow::LaptopRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addSpacing(iconRoom);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this);
    m_name->setElided(true);
    m_state = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_state->setWordWrap(true);
    words->addWidget(m_name);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    m_own = new kit::Label({}, kit::Type::Body, kit::Tone::Firuza, this);
    row->addWidget(m_own);
    m_lost = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_lost->setObjectName(QStringLiteral("lost"));
    row->addWidget(m_lost);
    connect(m_lost, &QAbstractButton::clicked, this, &LaptopRow::lost);
}

void LaptopRow::setDevice(const report::DeviceFacts &device, const QString &zone)
{
    m_isOut = device.state != report::DeviceFacts::State::InUse;
    m_name->setText(LaptopWords::name(device));
    m_name->setTone(m_isOut ? kit::Tone::Soft : kit::Tone::Ink);
    m_state->setText(LaptopWords::state(device, zone));
    m_state->setTone(m_isOut ? kit::Tone::Stop : kit::Tone::Soft);
    m_own->setText(tr("This laptop"));
    m_own->setVisible(device.isOwn);
    m_lost->setText(tr("It was lost"));
    m_lost->setAccessibleName(tr("%1 was lost").arg(LaptopWords::name(device)));
    m_lost->setVisible(!device.isOwn && !m_isOut && device.ceiling != loyalty::Ceiling::Endpoint);
    update();
}

void LaptopRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF place(isMirrored ? width() - iconSize : 0, 2, iconSize, iconSize);
    kit::paintIcon(painter, place, kit::Icon::Laptop, kit::tokens().inkSoft);
}

} // namespace muhr::settings
