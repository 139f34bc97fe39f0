// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "core/base/digits.h"
#include "core/words/say.h"
#include "ui/kit/nav_rail.h"
#include "ui/kit/theme.h"
#include "ui/shell/screen_list.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/top_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QStackedWidget>

namespace muhr::shell {

Frame::Frame(FramePresenter &presenter, SearchPresenter &search, QWidget *parent) : QWidget(parent)
{
    m_layers = new QStackedLayout(this);
    m_inside = new QWidget(this);
    m_layers->addWidget(m_inside);
    auto *row = new QHBoxLayout(m_inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new kit::NavRail(m_inside);
    m_rail->setObjectName(QStringLiteral("rail"));
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_bar = new TopBar(presenter, m_inside);
    m_stack = new QStackedWidget(m_inside);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    new SearchPopup(search, *m_bar->search(), m_inside);
    // Ctrl+1 … in the order of the rail, as it is seen.
    for (int place = 0; place < static_cast<int>(screenList().size()); ++place) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)), m_inside);
        connect(key, &QShortcut::activated, this, [this, place] { show(seenPlaces().value(place)); });
    }
    connect(m_rail, &kit::NavRail::chosen, this, qOverload<const QString &>(&Frame::show));
    connect(&search, &SearchPresenter::screenChosen, this, qOverload<const QString &>(&Frame::show));
    connect(m_bar, &TopBar::staffClicked, this, &Frame::staffClicked);
    connect(m_bar, &TopBar::syncClicked, this, [this, &presenter] {
        const QString lookAt = QStringLiteral("disputes");
        const bool isThere = presenter.state().sync.isToLookAt && seenPlaces().contains(lookAt);
        show(isThere ? lookAt : QStringLiteral("settings"));
    });
}

void Frame::addScreen(const QString &id, QWidget *screen)
{
    for (const ScreenEntry &entry : screenList()) {
        if (entry.id != id)
            continue;
        m_rail->addPlace(id, entry.icon, words::say(kit::currentLanguage(), entry.title));
        m_screens[id] = screen;
        m_stack->addWidget(screen);
        if (m_screens.size() == 1)
            m_rail->setCurrent(id);
    }
}

void Frame::setCover(QWidget *cover)
{
    m_cover = cover;
    m_layers->addWidget(cover);
}

void Frame::setCovered(bool isCovered)
{
    if (!m_cover || isCovered == this->isCovered())
        return;
    m_layers->setCurrentWidget(isCovered ? m_cover : m_inside);
    if (QWidget *screen = m_stack->currentWidget(); screen && !isCovered)
        screen->setFocus(Qt::OtherFocusReason);
}

bool Frame::isCovered() const
{
    return m_cover && m_layers->currentWidget() == m_cover;
}

void Frame::setPlace(const QString &id, bool isShown, std::int64_t count)
{
    if (isShown)
        m_hidden.erase(id);
    else
        m_hidden.insert(id);
    m_counts[id] = count;
    m_rail->setPlaceShown(id, isShown);
    rename();
    if (!isShown && current() == id && !m_screens.empty())
        show(screenList().front().id);
}

void Frame::show(const QString &id)
{
    const auto found = m_screens.find(id);
    if (found == m_screens.end() || m_hidden.contains(id))
        return;
    m_rail->setCurrent(id);
    m_stack->setCurrentWidget(found->second);
    found->second->setFocus(Qt::OtherFocusReason);
    emit screenShown(id);
}

QStringList Frame::seenPlaces() const
{
    QStringList seen;
    for (const ScreenEntry &screen : screenList())
        if (m_screens.contains(screen.id) && !m_hidden.contains(screen.id))
            seen.append(screen.id);
    return seen;
}

QString Frame::current() const
{
    return m_rail->current();
}

void Frame::rename()
{
    const base::Language language = kit::currentLanguage();
    for (const ScreenEntry &entry : screenList()) {
        const QString title = words::say(language, entry.title);
        const auto count = m_counts.find(entry.id);
        const bool isCounted = count != m_counts.end() && count->second > 0;
        //: %1 is a place of the window, %2 how much waits there
        m_rail->renamePlace(entry.id,
                            isCounted ? tr("%1 · %2").arg(title, base::localNumber(language, count->second)) : title);
    }
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCollapsed(width() < kit::Tokens::collapseBelow);
}

void Frame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}

} // namespace muhr::shell
