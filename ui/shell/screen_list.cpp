// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen_list.h"

namespace muhr::shell {

const std::vector<ScreenEntry> &screenList()
{
    static const std::vector<ScreenEntry> list = {
        {QStringLiteral("counter"), kit::Icon::Counter, {"Screen", QT_TRANSLATE_NOOP("Screen", "Counter")}},
        {QStringLiteral("today"), kit::Icon::Today, {"Screen", QT_TRANSLATE_NOOP("Screen", "Today")}},
        {QStringLiteral("customers"), kit::Icon::Customers, {"Screen", QT_TRANSLATE_NOOP("Screen", "Customers")}},
        {QStringLiteral("disputes"), kit::Icon::Eye, {"Screen", QT_TRANSLATE_NOOP("Screen", "To look at")}},
        {QStringLiteral("team"), kit::Icon::Team, {"Screen", QT_TRANSLATE_NOOP("Screen", "Team")}},
        {QStringLiteral("settings"), kit::Icon::Settings, {"Screen", QT_TRANSLATE_NOOP("Screen", "Settings")}},
    };
    return list;
}

} // namespace muhr::shell
