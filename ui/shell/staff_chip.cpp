// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/staff_chip.h"

#include "ui/kit/avatar.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace muhr::shell {
namespace {

constexpr int face = 22;
/// Lies over the chip's icon, which keeps its place free.
constexpr int along = 10;

} // namespace

StaffChip::StaffChip(QWidget *parent) : Chip(kit::ChipKind::Round, {}, parent)
{
    setLeadingIcon(kit::Icon::Person);
    setPickable(true);
}

void StaffChip::setPerson(const QString &name)
{
    m_name = name;
    update();
}

void StaffChip::paintEvent(QPaintEvent *event)
{
    Chip::paintEvent(event);
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    kit::paintAvatar(painter, kit::mirrored(*this, QRect(along, (height() - face) / 2, face, face)), m_name,
                     kit::tokens().firuzaTint);
}

} // namespace muhr::shell
