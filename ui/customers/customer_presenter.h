// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/report/desk.h"
#include "ui/customers/customer_state.h"

#include <QObject>
#include <QPointer>

namespace muhr::customers {

/// The page of one customer: her card, her story, and what can be done for her. Thread: the window's.
class CustomerPresenter : public QObject
{
    Q_OBJECT
public:
    CustomerPresenter(actions::Desk &desk, report::Desk &report, const base::Clock &clock, QObject *parent = nullptr);

    const CustomerState &state() const { return m_state; }
    void open(const base::CustomerId &customer);
    void refresh();
    void setExplained(bool isExplained);

    void stamp();
    void undo();
    /// The old card is refused from then on.
    void replaceCode();
    /// For good.
    void erase();

signals:
    void changed();
    /// Something was stored: lists are to be asked for anew.
    void acted();
    void erased();

private:
    template <typename Then>
    auto whileHere(Then then)
    {
        return [guard = QPointer(this), round = m_round, then](const auto &answer) {
            if (guard && guard->m_round == round)
                then(answer);
        };
    }
    void say(Said::Kind kind, const base::Sentence &sentence, const std::optional<base::EventId> &undoes = {});
    void refused(const words::Refused &why);
    void explain();

    actions::Desk &m_desk;
    report::Desk &m_report;
    const base::Clock &m_clock;
    CustomerState m_state;
    std::optional<base::CustomerId> m_customer;
    /// Answers about somebody who was left are dropped.
    int m_round = 0;
    int m_saidCount = 0;
};

} // namespace muhr::customers
