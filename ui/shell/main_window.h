// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace muhr::shell {

/// The window of the program: Welcome, the frame with its screens, or what went wrong, one at a time.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    /// Takes it over; what was shown before is deleted once it is out of its own signals.
    void showOnly(QWidget *page);
    QWidget *page() const;

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QStackedLayout *m_stack;
};

} // namespace muhr::shell
