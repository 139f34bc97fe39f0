// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/find_pane.h"

#include "core/base/isolate.h"
#include "ui/counter/counter_state.h"
#include "ui/counter/counter_words.h"
#include "ui/counter/customer_row.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/search_field.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>

namespace muhr::counter {

using namespace kit;

FindPane::FindPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_title = new Label({}, Type::Section, Tone::Ink, this);
    column->addWidget(m_title);
    m_field = new SearchField({}, this);
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setProperty("large", true);
    column->addWidget(m_field);
    m_line = new Label({}, Type::Body, Tone::Soft, this);
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CustomerRow(m_list));
    m_list->setMouseTracking(true);
    column->addWidget(m_list, 1);
    m_leave = new Button(ButtonKind::Quiet, {}, this);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setLarge(true);
    m_leave->drawKey(QKeySequence(Qt::Key_Escape));
    column->addWidget(m_leave);
    // Also what is not typed by keys: whoever works by a screen reader may have the whole text put there.
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_picksWhenAnswered = false;
        m_list->setCurrentRow(0);
        emit searched(text);
    });
    connect(m_field, &QLineEdit::returnPressed, this, &FindPane::pickCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &FindPane::pick);
    connect(m_list, &QListWidget::itemClicked, this, &FindPane::pick);
    connect(m_leave, &Button::clicked, this, &FindPane::left);
    // The arrows move through the list while the cursor stays in the field.
    m_field->installEventFilter(this);
}

void FindPane::start(const QString &text)
{
    const QSignalBlocker unheard(m_field);
    if (m_field->text() != text)
        m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindPane::render(const State &state)
{
    m_title->setText(tr("Find a customer"));
    m_field->setPlaceholderText(tr("Name, phone or card number"));
    m_field->setAccessibleName(tr("Name, phone or card number"));
    m_list->setAccessibleName(tr("Customers found"));
    m_leave->setText(tr("Back"));
    renderRows(state);

    m_line->setTone(state.fieldError ? Tone::Stop : Tone::Soft);
    if (state.fieldError)
        m_line->setText(say(*state.fieldError));
    else if (state.searched.trimmed().isEmpty())
        m_line->setText(tr("A few letters are enough, in any script."));
    else if (!state.hasSearched)
        m_line->setText(m_line->text());
    else if (state.found.isStillLoading)
        m_line->setText(tr("Names are still being opened. More may be found in a moment."));
    else if (state.found.rows.empty() && !state.found.suggestions.empty())
        m_line->setText(tr("Nobody found. Did you mean %1?").arg(base::isolateName(state.found.suggestions.front())));
    else if (state.found.rows.empty())
        m_line->setText(tr("Nobody found. Press F9 for a new customer."));
    else
        m_line->setText(tr("%Ln customer(s). Enter picks.", nullptr, static_cast<int>(state.found.total)));

    // Who is meant may not be there yet.
    m_isAnswered = state.hasSearched && (!state.found.isStillLoading || !state.found.rows.empty());
    m_picksWhenAnswered = m_picksWhenAnswered && state.ask == Ask::Find;
    if (m_picksWhenAnswered && m_isAnswered)
        pickCurrent();
}

void FindPane::renderRows(const State &state)
{
    // Names that come in above while the same text is answered don't move another one under the hand.
    const auto *seen = state.searched == m_shownText ? m_list->currentItem() : nullptr;
    const QString current = seen ? seen->data(CustomerRow::IdRole).toString() : QString();
    m_shownText = state.searched;
    int now = 0;
    while (m_list->count() > static_cast<int>(state.found.rows.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(state.found.rows.size()))
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < m_list->count(); ++i) {
        const auto &row = state.found.rows[static_cast<std::size_t>(i)];
        auto *item = m_list->item(i);
        const QString name = row.name.isEmpty() ? tr("Card without a name") : row.name;
        item->setText(name);
        item->setData(CustomerRow::IdRole, row.customer.text());
        if (row.customer.text() == current)
            now = i;
        item->setData(CustomerRow::NameRole, row.name);
        item->setData(CustomerRow::PhoneRole, row.phone);
        //: %1 stamps are on the card, %2 make it full
        item->setData(CustomerRow::StampsRole,
                      row.goal > 0 ? tr("%1 of %2").arg(QLocale().toString(row.stamps), QLocale().toString(row.goal))
                                   : QString());
        item->setData(CustomerRow::RewardRole, row.rewardsWaiting > 0);
        item->setData(Qt::AccessibleTextRole, name + QLatin1Char(' ') + row.phone);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(now);
}

void FindPane::pickCurrent()
{
    // Until then the rows are those of the letters before.
    m_picksWhenAnswered = !m_isAnswered;
    if (m_isAnswered)
        pick(m_list->currentItem());
}

void FindPane::pick(const QListWidgetItem *item)
{
    if (!item)
        return;
    if (const auto customer = base::CustomerId::parse(item->data(CustomerRow::IdRole).toString()))
        emit picked(*customer);
}

bool FindPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace muhr::counter
