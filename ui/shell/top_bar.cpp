// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "core/loyalty/role.h"
#include "core/words/say.h"
#include "ui/kit/chip.h"
#include "ui/kit/search_field.h"
#include "ui/kit/status_chip.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace muhr::shell {
namespace {

kit::Status statusOf(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Good:
        return kit::Status::Good;
    case ChipTone::Care:
        return kit::Status::Care;
    case ChipTone::Stop:
        return kit::Status::Stop;
    }
    Q_UNREACHABLE();
}

QString shortened(const QString &text, int most)
{
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

TopBar::TopBar(FramePresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    setFixedHeight(56);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 1);
    row->setSpacing(12);
    m_shop = new kit::Chip(kit::ChipKind::Round, {}, this);
    m_shop->setObjectName(QStringLiteral("shopChip"));
    m_search = new kit::SearchField({}, this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_search->setMaximumWidth(300);
    m_search->setMinimumWidth(160);
    m_sync = new kit::StatusChip(this);
    m_sync->setObjectName(QStringLiteral("syncChip"));
    m_staff = new kit::Chip(kit::ChipKind::Round, {}, this);
    m_staff->setObjectName(QStringLiteral("staffChip"));
    m_staff->setLeadingIcon(kit::Icon::Person);
    row->addWidget(m_shop);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_sync);
    row->addWidget(m_staff);
    connect(m_sync, &QAbstractButton::clicked, this, &TopBar::syncClicked);
    connect(&m_presenter, &FramePresenter::changed, this, &TopBar::render);
    render();
}

void TopBar::render()
{
    const FrameState &state = m_presenter.state();
    const base::Language language = kit::currentLanguage();
    m_shop->setVisible(!state.shopName.isEmpty());
    m_shop->setText(shortened(state.shopName, 24));
    const bool hasBranch = !state.branchName.isEmpty() && state.branchName != state.shopName;
    m_shop->setAside(hasBranch ? QStringLiteral("· ") + shortened(state.branchName, 18) : QString());
    m_shop->setToolTip(hasBranch ? QStringLiteral("%1 · %2").arg(state.shopName, state.branchName) : state.shopName);
    const QString placeholder = tr("Find a customer, page or action");
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_sync->setStatus(statusOf(state.sync.tone), words::say(language, state.sync.chip));
    m_sync->setToolTip(words::say(language, state.sync.meaning));
    const QString role = words::say(language, loyalty::roleName(state.role));
    m_staff->setText(state.staffName.isEmpty() || state.staffName == role
                         ? role
                         : QStringLiteral("%1 · %2").arg(shortened(state.staffName, 18), role));
    updateGeometry();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), kit::tokens().line);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        render();
    QWidget::changeEvent(event);
}

} // namespace muhr::shell
