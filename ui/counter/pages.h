// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

class QVBoxLayout;

namespace muhr::counter {

/// Several pages in one place, of which one is shown. Unlike with a QStackedWidget only that one asks for room, or the
/// tallest would decide how high the window must be.
class Pages : public QWidget
{
    Q_OBJECT
public:
    explicit Pages(QWidget *parent = nullptr);
    void addPages(std::initializer_list<QWidget *> pages);
    void setCurrent(QWidget *page);
    QWidget *current() const { return m_current; }

private:
    QVBoxLayout *m_column;
    QWidget *m_current = nullptr;
};

} // namespace muhr::counter
