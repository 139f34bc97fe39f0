// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace muhr::kit {
class Avatar;
class Button;
class CardPanel;
class Label;
class LadderView;
class Notice;
class Page;
class PassPreview;
class Toast;
} // namespace muhr::kit

namespace muhr::customers {

class ChangedNotice;
class DisputedNotice;

/// One customer: who, how far, what happened and why, and the card as it lies in her phone.
class CustomerCardPage : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerCardPage(CustomerPresenter &presenter, QWidget *parent = nullptr);

signals:
    void leaveWanted();
    /// The page of what an owner has to look at.
    void disputesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void render();
    void renderHead(const report::CustomerPage &page, const base::Zone &zone);
    void renderStory(const report::CustomerPage &page, const base::Zone &zone);
    void renderExplanation(const report::Explanation &explanation, const base::Zone &zone);
    void renderAbout(const report::CustomerPage &page, const base::Zone &zone);
    void sayDone();
    void askReplace();
    void askErase();
    QString shownName() const;

    CustomerPresenter &m_presenter;
    kit::Button *m_back;
    kit::Notice *m_failure;
    QWidget *m_content;
    kit::Avatar *m_avatar;
    kit::Label *m_name;
    kit::Label *m_aboutLine;
    kit::Button *m_stamp;
    kit::Button *m_newCode;
    kit::Button *m_erase;
    kit::LadderView *m_ladder;
    kit::Notice *m_reward;
    DisputedNotice *m_disputed;
    ChangedNotice *m_changed;
    kit::Notice *m_care;
    kit::CardPanel *m_story;
    kit::Button *m_explain;
    QVBoxLayout *m_rows;
    kit::PassPreview *m_pass;
    kit::CardPanel *m_about;
    QVBoxLayout *m_facts;
    kit::Toast *m_toast;
    int m_saidShown = 0;
    std::size_t m_rowsShown;
    std::optional<base::CustomerId> m_shown;
};

} // namespace muhr::customers
