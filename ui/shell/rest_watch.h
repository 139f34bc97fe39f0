// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QCoreApplication;

namespace muhr::shell {

/// Notices that nobody has touched the program for a while: no key, no mouse, no finger, no act. Thread: the window's.
class RestWatch : public QObject
{
    Q_OBJECT
public:
    /// Watches what the people do who sit in front of `application`.
    explicit RestWatch(QCoreApplication &application, QObject *parent = nullptr);
    /// 0: never.
    void setPatience(std::chrono::seconds patience);
    /// Somebody is here.
    void touch();

    bool eventFilter(QObject *receiver, QEvent *event) override;

signals:
    void rested();

private:
    QTimer m_timer;
};

} // namespace muhr::shell
