// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_presenter.h"

#include "core/loyalty/rights.h"

namespace muhr::customers {
namespace {

constexpr base::SourceText stamped{"CustomerSaid", QT_TRANSLATE_NOOP("CustomerSaid", "Stamp given")};
constexpr base::SourceText takenBack{"CustomerSaid", QT_TRANSLATE_NOOP("CustomerSaid", "Stamp taken back")};
constexpr base::SourceText replaced{
    "CustomerSaid", QT_TRANSLATE_NOOP("CustomerSaid", "The old card no longer works. The number of the new one: %1")};

} // namespace

CustomerPresenter::CustomerPresenter(actions::Desk &desk, report::Desk &report, const base::Clock &clock,
                                     QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report), m_clock(clock)
{
}

void CustomerPresenter::open(const base::CustomerId &customer)
{
    ++m_round;
    m_customer = customer;
    m_state = {};
    const actions::Session &session = m_desk.session();
    m_state.mayErase =
        loyalty::offered(session.role, session.ceiling, loyalty::Action::EraseCustomer) != loyalty::Verdict::No;
    m_state.mayReplaceCode =
        loyalty::allowed(session.role, session.ceiling, loyalty::Action::ReplaceCode) != loyalty::Verdict::No;
    m_state.mayDecideDisputes =
        loyalty::offered(session.role, session.ceiling, loyalty::Action::SettleDispute) != loyalty::Verdict::No;
    m_state.now = m_clock.now();
    emit changed();
    refresh();
}

void CustomerPresenter::refresh()
{
    if (!m_customer)
        return;
    m_report.customer(*m_customer, whileHere([this](const auto &page) {
        m_state.now = m_clock.now();
        if (page) {
            m_state.page = *page;
            m_state.failure.reset();
        } else {
            m_state.failure = page.error().sentence;
        }
        emit changed();
    }));
    m_report.conflicts(whileHere([this](const auto &list) {
        m_state.changedTwice.clear();
        if (list)
            for (const report::ConflictFacts &facts : list->conflicts)
                if (facts.state == report::ConflictState::Open && facts.type == loyalty::DocumentType::Customer &&
                    facts.document.raw() == m_customer->raw())
                    m_state.changedTwice.push_back(facts);
        emit changed();
    }));
    if (m_state.explanation)
        explain();
}

void CustomerPresenter::setExplained(bool isExplained)
{
    if (isExplained) {
        explain();
        return;
    }
    m_state.explanation.reset();
    emit changed();
}

void CustomerPresenter::explain()
{
    m_report.explain(*m_customer, whileHere([this](const auto &explanation) {
        if (explanation)
            m_state.explanation = *explanation;
        else
            refused(explanation.error());
        emit changed();
    }));
}

void CustomerPresenter::stamp()
{
    if (m_state.isActing || !m_customer)
        return;
    actions::RecordVisit command;
    command.target = m_customer->text();
    command.act.channel = loyalty::Channel::FoundByName;
    m_state.isActing = true;
    emit changed();
    m_desk.recordVisit(command, whileHere([this](const auto &done) {
                           m_state.isActing = false;
                           if (done)
                               say(Said::Kind::Done, {stamped, {}}, done->event);
                           else
                               refused(done.error());
                           emit acted();
                           refresh();
                       }));
}

void CustomerPresenter::undo()
{
    if (!m_state.said || !m_state.said->undoes)
        return;
    actions::UndoVisit command;
    command.event = *m_state.said->undoes;
    m_state.said->undoes.reset();
    m_desk.undoVisit(command, whileHere([this](const auto &done) {
                         if (done)
                             say(Said::Kind::Done, {takenBack, {}});
                         else
                             refused(done.error());
                         emit acted();
                         refresh();
                     }));
}

void CustomerPresenter::replaceCode()
{
    if (m_state.isActing || !m_customer)
        return;
    m_state.isActing = true;
    emit changed();
    m_desk.replaceCode(m_customer->text(), whileHere([this](const auto &done) {
                           m_state.isActing = false;
                           if (done) {
                               m_state.newNumber = done->shortNumber;
                               QString number = done->shortNumber;
                               if (number.size() > 6)
                                   number.insert(6, u' ').insert(3, u' ');
                               say(Said::Kind::Done, {replaced, {base::TextCode{number}}});
                           } else {
                               refused(done.error());
                           }
                           emit acted();
                           refresh();
                       }));
}

void CustomerPresenter::erase()
{
    if (m_state.isActing || !m_customer)
        return;
    m_state.isActing = true;
    emit changed();
    m_desk.eraseCustomer(m_customer->text(), whileHere([this](const auto &done) {
                             m_state.isActing = false;
                             if (!done) {
                                 refused(done.error());
                                 return;
                             }
                             emit acted();
                             emit erased();
                         }));
}

void CustomerPresenter::say(Said::Kind kind, const base::Sentence &sentence, const std::optional<base::EventId> &undoes)
{
    m_state.said = Said{kind, sentence, undoes, ++m_saidCount};
    emit changed();
}

void CustomerPresenter::refused(const words::Refused &why)
{
    say(words::isNotStored(why.word) ? Said::Kind::NotStored : Said::Kind::Care, why.sentence);
}

} // namespace muhr::customers
