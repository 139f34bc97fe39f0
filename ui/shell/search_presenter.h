// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/source_text.h"
#include "core/report/desk.h"

#include <QObject>

#include <functional>
#include <vector>

namespace muhr::shell {

/// Something that can be done from anywhere by typing its name.
struct SearchAction
{
    QString id;
    base::SourceText title;
    std::function<void()> run;
};

struct SearchHit
{
    enum class Kind { Customer, Screen, Action };
    Kind kind = Kind::Customer;
    /// Id of the customer, the screen or the action.
    QString id;
    QString title;
    /// Phone of a customer; empty for the others.
    QString note;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchState
{
    QString text;
    std::vector<SearchHit> hits;
    int current = 0;
};

/// Finds customers, screens and actions while one types. Thread: the window's.
class SearchPresenter : public QObject
{
    Q_OBJECT
public:
    SearchPresenter(report::Desk &report, std::vector<SearchAction> actions, QObject *parent = nullptr);

    const SearchState &state() const { return m_state; }
    void setText(const QString &text, base::Language language);
    void move(int by);
    void choose(int hit);
    /// The current hit, once it is an answer to what is typed.
    void pick();
    void clear();

signals:
    void changed();
    void customerChosen(const muhr::base::CustomerId &customer);
    void screenChosen(const QString &id);

private:
    void ask();
    void take(const base::Expected<report::CustomerList, words::Refused> &list);
    void gather();

    report::Desk &m_report;
    std::vector<SearchAction> m_actions;
    SearchState m_state;
    base::Language m_language = base::Language::English;
    std::vector<SearchHit> m_customers;
    /// Answers to what was typed before are late.
    int m_question = 0;
    /// The last that was answered; more than once while names are still being opened.
    int m_answered = 0;
    bool m_isAsking = false;
    bool m_picksWhenAnswered = false;
};

} // namespace muhr::shell
