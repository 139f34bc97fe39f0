// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "core/loyalty/role.h"
#include "core/words/say.h"
#include "ui/kit/chip.h"
#include "ui/kit/search_field.h"
#include "ui/kit/status_chip.h"
#include "ui/kit/theme.h"
#include "ui/shell/staff_chip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeySequence>
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

constexpr int edge = 24;
constexpr int gap = 12;
/// Icon, key and padding of the search field.
constexpr int aroundSearch = 112;

QString shortened(const QString &text, int most)
{
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

TopBar::TopBar(FramePresenter &presenter, QWidget *parent) : QWidget(parent), m_presenter(presenter)
{
    setFixedHeight(56);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(edge, 0, edge, 1);
    row->setSpacing(gap);
    m_shop = new kit::Chip(kit::ChipKind::Round, {}, this);
    m_shop->setObjectName(QStringLiteral("shopChip"));
    m_search = new kit::SearchField({}, this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_search->setMaximumWidth(340);
    m_search->setMinimumWidth(160);
    m_sync = new kit::StatusChip(this);
    m_sync->setObjectName(QStringLiteral("syncChip"));
    m_staff = new StaffChip(this);
    m_staff->setObjectName(QStringLiteral("staffChip"));
    row->addWidget(m_shop);
    row->addStretch(1);
    row->addWidget(m_search, 20);
    row->addWidget(m_sync);
    row->addWidget(m_staff);
    connect(m_sync, &QAbstractButton::clicked, this, &TopBar::syncClicked);
    connect(m_staff, &QAbstractButton::clicked, this, &TopBar::staffClicked);
    connect(&m_presenter, &FramePresenter::changed, this, &TopBar::render);
    render();
}

void TopBar::render()
{
    const FrameState &state = m_presenter.state();
    const base::Language language = kit::currentLanguage();
    m_shop->setVisible(!state.shopName.isEmpty());
    m_shop->setText(shortened(state.shopName, 24));
    m_shop->setToolTip(hasBranch() ? QStringLiteral("%1 · %2").arg(state.shopName, state.branchName) : state.shopName);
    m_search->setAccessibleName(tr("Find a customer, page or action"));
    m_sync->setStatus(statusOf(state.sync.tone), words::say(language, state.sync.chip));
    m_sync->setToolTip(words::say(language, state.sync.meaning));
    fit();
}

bool TopBar::hasBranch() const
{
    const FrameState &state = m_presenter.state();
    return !state.branchName.isEmpty() && state.branchName != state.shopName;
}

/// What the width has no room for goes, the least missed first: the branch, the role, the long words in the field.
void TopBar::fit()
{
    const FrameState &state = m_presenter.state();
    const QString role = words::say(kit::currentLanguage(), loyalty::roleName(state.role));
    const bool isNamed = !state.staffName.isEmpty() && state.staffName != role;
    const QString name = shortened(state.staffName, 18);
    const QString whole = isNamed ? QStringLiteral("%1 · %2").arg(name, role) : role;
    const QString wide = tr("Find a customer, page or action");
    m_shop->setAside(hasBranch() ? QStringLiteral("· ") + shortened(state.branchName, 18) : QString());
    m_staff->setPerson(isNamed ? state.staffName : QString());
    m_staff->setText(whole);
    //: %1 is who is at the till, %2 a key
    m_staff->setToolTip(
        tr("%1. Somebody else? %2").arg(whole, QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText)));
    m_staff->setAccessibleName(whole);
    m_search->setPlaceholderText(wide);
    const int wanted = m_search->fontMetrics().horizontalAdvance(wide) + aroundSearch;
    const auto lacksRoom = [this, wanted] {
        const int others = m_shop->sizeHint().width() + m_sync->sizeHint().width() + m_staff->sizeHint().width();
        return width() - others - 2 * edge - 4 * gap < wanted;
    };
    if (lacksRoom())
        m_shop->setAside({});
    if (lacksRoom() && isNamed)
        m_staff->setText(name);
    if (lacksRoom())
        m_search->setPlaceholderText(tr("Find", "in the search field where there is little room"));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
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
