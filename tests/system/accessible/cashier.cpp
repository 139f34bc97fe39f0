// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/accessible/cashier.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace muhr::tests {
namespace {

constexpr int patience = 20'000;
/// QApplication::applicationDisplayName(), by which programs are known there.
const QString program = QStringLiteral("muhr");
const QString button = QStringLiteral("push button");
const QString field = QStringLiteral("text");

bool isControl(const Heard &heard)
{
    static const std::array<QLatin1String, 8> roles = {QLatin1String("push button"),  QLatin1String("text"),
                                                       QLatin1String("check box"),    QLatin1String("combo box"),
                                                       QLatin1String("radio button"), QLatin1String("list"),
                                                       QLatin1String("list item"),    QLatin1String("toggle button")};
    return std::ranges::find(roles, heard.role) != roles.end() || heard.canHaveFocus;
}

} // namespace

Cashier::Cashier(const ScreenReader &reader, const QProcessEnvironment &desktop, const QStringList &options)
    : m_reader(reader)
{
    m_program.setProcessEnvironment(desktop);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(MUHR_DESKTOP), options + QStringList{QStringLiteral("--acknowledge")});
    m_program.waitForStarted();
}

Cashier::~Cashier()
{
    m_program.kill();
    m_program.waitForFinished(5'000);
}

std::optional<Heard> Cashier::wait(const Wanted &wanted) const
{
    std::optional<Heard> found;
    (void)QTest::qWaitFor(
        [&] {
            const auto all = m_reader.showing(program);
            const auto it = std::ranges::find_if(all, wanted);
            if (it != all.end())
                found = *it;
            return found.has_value();
        },
        patience);
    return found;
}

std::optional<Heard> Cashier::find(const QString &role, const QString &name) const
{
    return wait([&](const Heard &heard) { return heard.role == role && heard.name == name; });
}

bool Cashier::hearsNoMore(const QString &role, const QString &name) const
{
    return QTest::qWaitFor(
        [&] {
            const auto all = m_reader.showing(program);
            return !all.empty() && std::ranges::none_of(all, [&](const Heard &heard) {
                return heard.role == role && heard.name == name;
            });
        },
        patience);
}

bool Cashier::press(const QString &name) const
{
    const auto found =
        wait([&](const Heard &heard) { return heard.role == button && heard.name == name && heard.isEnabled; });
    return found && m_reader.press(*found);
}

bool Cashier::write(const QString &name, const QString &text) const
{
    const auto found = find(field, name);
    return found && m_reader.write(*found, text);
}

QStringList Cashier::silent() const
{
    QStringList result;
    for (const Heard &heard : m_reader.showing(program))
        if (isControl(heard) && heard.name.isEmpty())
            result.append(heard.role + QLatin1Char(' ') + heard.path);
    return result;
}

QStringList Cashier::controls() const
{
    QStringList result;
    for (const Heard &heard : m_reader.showing(program))
        if (isControl(heard))
            result.append(heard.name);
    return result;
}

QString Cashier::page() const
{
    QString result;
    for (const Heard &heard : m_reader.showing(program))
        result += QStringLiteral("\n%1 | %2 | %3 |%4%5")
                      .arg(heard.role, heard.name, heard.description,
                           heard.canHaveFocus ? QLatin1String(" focus") : QLatin1String(),
                           heard.isEnabled ? QLatin1String() : QLatin1String(" off"));
    return result;
}

int Cashier::storedActs()
{
    m_program.waitForReadyRead(1);
    while (m_program.canReadLine())
        m_stored += m_program.readLine().trimmed().isEmpty() ? 0 : 1;
    return m_stored;
}

} // namespace muhr::tests
