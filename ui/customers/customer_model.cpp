// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_model.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace muhr::customers {
namespace {

constexpr std::int64_t pageSize = 100;
constexpr std::size_t mostPages = 24;
/// Between two looks while names are still being unsealed.
constexpr std::chrono::milliseconds whileLoading{400};

} // namespace

CustomerModel::CustomerModel(report::Desk &report, QObject *parent) : QAbstractListModel(parent), m_report(report)
{
    m_question.limit = pageSize;
}

void CustomerModel::ask(const QString &text, report::CustomerOrder order)
{
    m_question.text = text.trimmed();
    m_question.order = order;
    refresh();
}

void CustomerModel::refresh()
{
    ++m_round;
    m_onTheWay.clear();
    fetch(0);
}

const report::CustomerRow *CustomerModel::row(int index) const
{
    if (index < 0 || index >= m_total)
        return nullptr;
    const std::int64_t page = index / pageSize;
    const auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        fetch(page);
        return nullptr;
    }
    if (m_used.front() != page) {
        m_used.remove(page);
        m_used.push_front(page);
    }
    const auto at = std::size_t(index % pageSize);
    return at < found->second.size() ? &found->second[at] : nullptr;
}

void CustomerModel::fetch(std::int64_t page) const
{
    if (!m_onTheWay.insert(page).second)
        return;
    report::CustomerQuestion question = m_question;
    question.offset = page * pageSize;
    // Asking is no change of the list; the answer is, and comes by the event loop.
    auto *self = const_cast<CustomerModel *>(this);
    m_report.customers(question, [self = QPointer(self), page, round = m_round](const auto &list) {
        if (self)
            self->take(page, round, list);
    });
}

void CustomerModel::take(std::int64_t page, int round, const base::Expected<report::CustomerList, words::Refused> &list)
{
    if (round != m_round)
        return;
    m_onTheWay.erase(page);
    if (!list)
        return;
    if (page == 0) {
        // The first answer to a question: what was kept of the one before goes.
        m_pages.clear();
        m_used.clear();
        m_suggestions = list->suggestions;
    }
    m_pages[page] = list->rows;
    m_used.remove(page);
    m_used.push_front(page);
    while (m_used.size() > mostPages) {
        m_pages.erase(m_used.back());
        m_used.pop_back();
    }
    setTotal(list->total);
    if (m_total > 0) {
        const int first = static_cast<int>(page == 0 ? 0 : page * pageSize);
        const int last = page == 0 ? rowCount() - 1 : std::min<int>(rowCount() - 1, first + int(pageSize) - 1);
        emit dataChanged(index(first), index(last));
    }
    if (page == 0) {
        m_isAnswered = true;
        emit answered();
        if (list->isStillLoading)
            QTimer::singleShot(whileLoading, this, [this, round] {
                if (round == m_round)
                    refresh();
            });
    }
}

void CustomerModel::setTotal(std::int64_t total)
{
    // A view counts in int; two thousand million customers are past what it is for.
    const std::int64_t now = std::min<std::int64_t>(total, std::numeric_limits<int>::max());
    if (now == m_total)
        return;
    if (now > m_total)
        beginInsertRows({}, int(m_total), int(now) - 1);
    else
        beginRemoveRows({}, int(now), int(m_total) - 1);
    const bool grows = now > m_total;
    m_total = now;
    if (grows)
        endInsertRows();
    else
        endRemoveRows();
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_total);
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    const report::CustomerRow *found = role == Qt::DisplayRole ? row(index.row()) : nullptr;
    return found ? QVariant(found->name) : QVariant();
}

} // namespace muhr::customers
