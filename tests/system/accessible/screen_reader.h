// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace muhr::tests {

/// One thing of a window, as a screen reader is told of it.
struct Heard
{
    /// Where it is on the bus.
    QString owner;
    QString path;
    /// "push button", "label"…
    QString role;
    QString name;
    QString description;
    /// It is seen just now.
    bool isShowing = false;
    bool isEnabled = false;
    /// A person can come to it with the keyboard.
    bool canHaveFocus = false;
    bool hasFocus = false;
};

/// Knows of a program what AT-SPI tells, and does what AT-SPI lets one do. Everything waits for the answer, a few
/// seconds at most; what is not answered is empty.
/// Source: AT-SPI2, the D-Bus interfaces org.a11y.atspi.Accessible, Action, EditableText.
class ScreenReader
{
public:
    /// On a session bus; tells the desktop that a screen reader is there. Nothing when there is no accessibility.
    static std::optional<ScreenReader> start(const QString &bus);

    /// What is seen of this program, a parent before its children; empty while it is not there.
    std::vector<Heard> showing(const QString &program) const;
    /// The thing's own way to be pressed.
    bool press(const Heard &thing) const;
    bool write(const Heard &field, const QString &text) const;

private:
    explicit ScreenReader(const QDBusConnection &bus) : m_bus(bus) {}

    struct Place
    {
        QString owner;
        QString path;
    };
    std::vector<Place> children(const Place &place) const;
    Heard at(const Place &place) const;
    void collect(const Place &place, int depth, std::vector<Heard> &all) const;
    QVariant call(const Place &place, const char *interface, const char *method, const QVariantList &values = {}) const;
    QString property(const Place &place, const char *name) const;

    QDBusConnection m_bus;
};

} // namespace muhr::tests
