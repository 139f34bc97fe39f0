// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rest_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace muhr::shell {

RestWatch::RestWatch(QCoreApplication &application, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RestWatch::rested);
    application.installEventFilter(this);
}

void RestWatch::setPatience(std::chrono::seconds patience)
{
    m_timer.stop();
    m_timer.setInterval(patience);
    touch();
}

void RestWatch::touch()
{
    if (m_timer.interval() > 0)
        m_timer.start();
}

bool RestWatch::eventFilter(QObject *, QEvent *event)
{
    switch (static_cast<int>(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        touch();
        break;
    default:
        break;
    }
    return false;
}

} // namespace muhr::shell
