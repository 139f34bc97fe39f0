// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace muhr::kit {

class Label;

/// A page of the window: its title, what stands beside it, its actions at the trailing side, and the body below.
class Page : public QWidget
{
    Q_OBJECT
public:
    enum class Body { Still, Scrolls };
    explicit Page(Body body, QWidget *parent = nullptr);

    /// Without a title there is no head.
    void setTitle(const QString &title);
    void setNote(const QString &note);
    void addBesideTitle(QWidget *widget);
    void addAction(QWidget *widget);
    using QWidget::addAction;
    QVBoxLayout *body() const { return m_body; }

private:
    QWidget *m_head;
    Label *m_title;
    Label *m_note;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_body;
};

} // namespace muhr::kit
