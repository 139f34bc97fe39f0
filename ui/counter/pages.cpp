// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/pages.h"

#include <QBoxLayout>

namespace muhr::counter {

Pages::Pages(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Pages::addPages(std::initializer_list<QWidget *> pages)
{
    for (QWidget *page : pages) {
        m_column->addWidget(page);
        page->setVisible(!m_current);
        if (!m_current)
            m_current = page;
    }
}

void Pages::setCurrent(QWidget *page)
{
    if (page == m_current)
        return;
    // Hidden first: both at once would ask for the room of two.
    m_current->hide();
    m_current = page;
    m_current->show();
}

} // namespace muhr::counter
