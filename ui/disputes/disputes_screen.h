// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/disputes/to_look_at.h"

#include <QWidget>

#include <array>
#include <memory>

class QVBoxLayout;

namespace muhr::kit {
class CardPanel;
class EmptyState;
class Label;
class Notice;
class Page;
class Toast;
} // namespace muhr::kit

namespace muhr::disputes {

class AboutPanel;
class ConflictRow;
class DisputeRow;
class MessageRow;

/// What laptops and endpoint did not agree about: rewards used twice, changes made in two places, acts that were
/// refused; what happened, and what becomes of each.
class DisputesScreen : public QWidget
{
    Q_OBJECT
public:
    explicit DisputesScreen(ToLookAt &all, QWidget *parent = nullptr);
    ~DisputesScreen() override;

signals:
    void customerWanted(const base::CustomerId &customer);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The rows of one panel; those of different sorts stand below each other.
    struct Panel;
    std::unique_ptr<Panel> makePanel(QVBoxLayout *column);
    void render();
    void renderAbout();
    void fill(Panel &panel, bool isOpen);
    void setDispute(DisputeRow &row, const report::DisputeFacts &facts);
    void setConflict(ConflictRow &row, const report::ConflictFacts &facts);
    void setDraft(MessageRow &row, const report::DraftFacts &facts);
    void setRefused(MessageRow &row, const report::RefusedAct &facts);
    void sayDone();
    void say(const QString &words, bool isUndo);

    ToLookAt &m_all;
    kit::Page *m_page;
    kit::EmptyState *m_empty;
    QWidget *m_content;
    kit::Notice *m_failure;
    std::unique_ptr<Panel> m_disputes;
    std::unique_ptr<Panel> m_conflicts;
    std::unique_ptr<Panel> m_refused;
    std::unique_ptr<Panel> m_done;
    kit::Label *m_worth;
    AboutPanel *m_aboutDisputes;
    AboutPanel *m_aboutConflicts;
    AboutPanel *m_aboutRefused;
    kit::Toast *m_toast;
    /// The numbers of what was said last, of each sort.
    std::array<int, 3> m_said{};
};

} // namespace muhr::disputes
