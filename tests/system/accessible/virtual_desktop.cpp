// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/accessible/virtual_desktop.h"

#include <QTest>

namespace muhr::tests {
namespace {

constexpr int patience = 15'000;

} // namespace

QProcessEnvironment VirtualDesktop::environment() const
{
    auto environment = m_daemons.environment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_daemons.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_daemons.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("AT_SPI_BUS_ADDRESS"));
    return environment;
}

std::optional<QString> VirtualDesktop::start()
{
    // It takes the first number that is free and says which.
    if (const auto trouble = m_daemons.start(
            QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
             QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")},
            {}, environment()))
        return trouble;
    auto &screen = m_daemons.last();
    if (!QTest::qWaitFor([&] { return screen.canReadLine(); }, patience))
        return QStringLiteral("Xvfb says no number");
    m_display = QLatin1Char(':') + QString::fromLatin1(screen.readLine().trimmed());
    return m_daemons.startBus(environment());
}

} // namespace muhr::tests
