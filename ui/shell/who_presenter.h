// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/report/desk.h"
#include "ui/shell/who_state.h"

#include <QObject>
#include <QTimer>

namespace muhr::shell {

/// Decides who works at this laptop: locks it, and lets in whoever types her PIN. Nothing of it happens in a shop in
/// which one person works. Thread: the window's.
class WhoPresenter : public QObject
{
    Q_OBJECT
public:
    /// Locked at once where `asksForPins`. `recent`: who was here last, the newest first.
    WhoPresenter(actions::Desk &desk, report::Desk &report, const base::Clock &clock, bool asksForPins,
                 std::vector<base::StaffId> recent, QObject *parent = nullptr);

    const WhoState &state() const { return m_state; }
    bool isOpen() const { return m_state.kind == WhoState::Kind::Open; }
    bool isLocked() const { return m_state.kind == WhoState::Kind::Locked; }
    /// Who was here last, the newest first.
    const std::vector<base::StaffId> &recent() const { return m_recent; }

    /// Stands before a kiosk in place of a till: only a manager or an owner is let in, and never without a PIN, however
    /// few work here.
    void guardKiosk();
    /// The team may be another one; whoever works may have left or have another role.
    void refresh();
    /// Asks who it is; nothing where nobody is asked.
    void change();
    void changePin();
    /// The same, since a kiosk can only be left with one.
    void setPinBeforeKiosk();
    void lock();
    /// She has proved elsewhere who she is.
    void letIn(const muhr::actions::Session &session);
    /// Back to work, where it isn't locked and no longer PIN is wanted first; back to the kiosk.
    void leave();
    void choose(const base::StaffId &staff);
    /// Back to the faces.
    void chooseAnew();
    /// What was said about the last try is over.
    void begin();
    void enter(const QString &pin);

signals:
    void changed();
    /// Nobody but she acts from now on.
    void signedIn(const muhr::actions::Session &session);
    void pinChanged();
    /// The PIN is set that was asked for before it.
    void kioskMayBegin();
    /// Nobody leaves the kiosk after all.
    void turnedBack();

private:
    void show(WhoState::Kind kind);
    void take(const report::Team &team);
    void sort();
    void enterSignIn(const base::StaffId &staff, const QString &pin);
    void enterNewPin(const QString &pin);
    void askForLonger(int digits, const QString &pin);
    void fail(const words::Refused &why);
    void tick();

    actions::Desk &m_desk;
    report::Desk &m_report;
    const base::Clock &m_clock;
    std::vector<base::StaffId> m_recent;
    WhoState m_state;
    QTimer m_second;
    base::Instant m_waitsUntil;
    /// While a PIN is changed.
    QString m_before;
    QString m_new;
};

} // namespace muhr::shell
