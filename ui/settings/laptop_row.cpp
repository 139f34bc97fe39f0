// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/laptop_row.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/settings/laptop_words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace muhr::settings {
namespace {

constexpr int iconSize = 24;
constexpr int longestName = 40;
/// A spacer takes no spacing of the layout beside it.
constexpr int iconRoom = iconSize + 12;

} // namespace

LaptopRow::LaptopRow(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    whole->addLayout(row);
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
    m_rename = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_rename->setObjectName(QStringLiteral("nameLaptop"));
    row->addWidget(m_rename);
    m_lost = new kit::Button(kit::ButtonKind::Link, {}, this);
    m_lost->setObjectName(QStringLiteral("lost"));
    row->addWidget(m_lost);
    connect(m_lost, &QAbstractButton::clicked, this, &LaptopRow::lost);

    m_naming = new QWidget(this);
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(8);
    naming->addSpacing(iconRoom);
    m_edit = new QLineEdit(m_naming);
    m_edit->setObjectName(QStringLiteral("laptopName"));
    m_edit->setMaxLength(longestName);
    m_keep = new kit::Button(kit::ButtonKind::Quiet, {}, m_naming);
    m_keep->setObjectName(QStringLiteral("keepLaptopName"));
    naming->addWidget(m_edit, 1);
    naming->addWidget(m_keep);
    whole->addWidget(m_naming);
    m_naming->hide();
    connect(m_rename, &QAbstractButton::clicked, this, [this] { setNaming(m_naming->isHidden()); });
    const auto keep = [this] {
        const QString name = m_edit->text().trimmed();
        setNaming(false);
        if (name != m_given)
            emit named(name);
    };
    connect(m_keep, &QAbstractButton::clicked, this, keep);
    connect(m_edit, &QLineEdit::returnPressed, this, keep);
}

void LaptopRow::setNaming(bool isNaming)
{
    m_naming->setVisible(isNaming);
    if (!isNaming) {
        m_rename->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_edit->setText(m_given);
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void LaptopRow::setDevice(const report::DeviceFacts &device, const QString &zone)
{
    m_given = device.label.name;
    m_isOut = device.state != report::DeviceFacts::State::InUse;
    m_name->setText(LaptopWords::name(device));
    m_name->setTone(m_isOut ? kit::Tone::Soft : kit::Tone::Ink);
    m_state->setText(LaptopWords::state(device, zone));
    m_state->setTone(m_isOut ? kit::Tone::Stop : kit::Tone::Soft);
    m_own->setText(tr("This laptop"));
    m_own->setVisible(device.isOwn);
    m_rename->setText(tr("Name it"));
    m_rename->setAccessibleName(tr("Give %1 a name").arg(LaptopWords::name(device)));
    m_rename->setVisible(!m_isOut && device.ceiling != loyalty::Ceiling::Endpoint);
    m_keep->setText(tr("Keep name"));
    m_edit->setPlaceholderText(tr("Till at the window"));
    m_edit->setAccessibleName(tr("Name of %1").arg(LaptopWords::name(device)));
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
