// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/desk.h"

#include <QAbstractListModel>

#include <list>
#include <map>
#include <set>

namespace muhr::customers {

/// Everybody who answers to a question, a page at a time: rows are asked for when they are looked at, and pages nobody
/// looks at any more are forgotten, so that a million cost what a screenful costs. Thread: the window's.
class CustomerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit CustomerModel(report::Desk &report, QObject *parent = nullptr);

    /// Empty text: everybody.
    void ask(const QString &text, report::CustomerOrder order);
    /// The same question again; what is shown stays until the answer is here.
    void refresh();

    std::int64_t total() const { return m_total; }
    bool isAnswered() const { return m_isAnswered; }
    /// What is shown is still the answer to an older question.
    bool isAsking() const { return m_onTheWay.contains(0); }
    const std::vector<QString> &suggestions() const { return m_suggestions; }

    /// Nothing: on its way.
    const report::CustomerRow *row(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The name; the rest is had from row().
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// A first page came: total, suggestions.
    void answered();

private:
    using Page = std::vector<report::CustomerRow>;

    void fetch(std::int64_t page) const;
    void take(std::int64_t page, int round, const base::Expected<report::CustomerList, words::Refused> &list);
    void setTotal(std::int64_t total);

    report::Desk &m_report;
    report::CustomerQuestion m_question;
    std::int64_t m_total = 0;
    bool m_isAnswered = false;
    std::vector<QString> m_suggestions;
    /// Answers to questions before this one are late.
    int m_round = 0;
    mutable std::map<std::int64_t, Page> m_pages;
    /// Newest first.
    mutable std::list<std::int64_t> m_used;
    mutable std::set<std::int64_t> m_onTheWay;
};

} // namespace muhr::customers
