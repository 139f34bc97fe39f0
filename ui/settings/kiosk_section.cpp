// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kiosk_section.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::settings {

KioskSection::KioskSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_what->setWordWrap(true);
    m_begin = new kit::Button(kit::ButtonKind::Quiet, {}, this);
    m_begin->setObjectName(QStringLiteral("beginKiosk"));
    body()->addWidget(m_what);
    body()->addWidget(m_begin, 0, Qt::AlignLeading);
    connect(m_begin, &QAbstractButton::clicked, &presenter, &SettingsPresenter::beginKiosk);
}

void KioskSection::render(const SettingsState &)
{
    setTitle(tr("Kiosk"));
    m_what->setText(
        tr("This laptop fills its screen, and customers stamp their cards alone. No names are shown. To end "
           "it press Escape, or touch the corner across from the name of the shop five times; then a manager "
           "or the owner types the PIN."));
    m_begin->setText(tr("Begin the kiosk"));
}

} // namespace muhr::settings
