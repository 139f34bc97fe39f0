// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/accessible/screen_reader.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <memory>

namespace muhr::tests {

/// A cashier who does not see the window of the real desktop program: all she knows of it is what she hears.
class Cashier
{
public:
    Cashier(const ScreenReader &reader, const QProcessEnvironment &desktop, const QStringList &options);
    ~Cashier();
    bool isThere() const { return m_program.state() == QProcess::Running; }

    /// Waits until a thing of this role and name is seen.
    std::optional<Heard> find(const QString &role, const QString &name) const;
    bool hears(const QString &role, const QString &name) const { return find(role, name).has_value(); }
    /// Waits until no thing of this role and name is seen.
    bool hearsNoMore(const QString &role, const QString &name) const;
    /// Finds a button by its name, waits until it can be pressed, and does it.
    bool press(const QString &name) const;
    bool write(const QString &field, const QString &text) const;
    /// What is seen and says nothing, though a person can do something with it or has to know of it.
    QStringList silent() const;
    /// Whatever can be pressed or written into and is seen, by name.
    QStringList controls() const;
    /// What is seen, for a test that fails.
    QString page() const;

    /// How many acts were stored since the program began, as it acknowledges them.
    int storedActs();

private:
    using Wanted = std::function<bool(const Heard &)>;
    std::optional<Heard> wait(const Wanted &wanted) const;

    const ScreenReader &m_reader;
    QProcess m_program;
    int m_stored = 0;
};

} // namespace muhr::tests
