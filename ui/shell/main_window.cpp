// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QScreen>
#include <QStackedLayout>

namespace muhr::shell {

MainWindow::MainWindow(QWidget *parent) : QWidget(parent), m_stack(new QStackedLayout(this))
{
    setWindowTitle(QStringLiteral("Muhr"));
    setMinimumSize(960, 640);
    // All of it is seen on a small laptop too.
    resize(QSize(1280, 800).boundedTo(screen()->availableGeometry().size()));
}

void MainWindow::showOnly(QWidget *page)
{
    QWidget *before = m_stack->currentWidget();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    if (before && before != page) {
        m_stack->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    page->setFocus(Qt::OtherFocusReason);
}

QWidget *MainWindow::page() const
{
    return m_stack->currentWidget();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closed();
    QWidget::closeEvent(event);
}

} // namespace muhr::shell
