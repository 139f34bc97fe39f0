// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/role.h"

namespace muhr::loyalty {

std::optional<Role> roleFromNumber(std::int64_t number)
{
    for (const Role role : allRoles)
        if (static_cast<std::int64_t>(role) == number)
            return role;
    return std::nullopt;
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Kiosk:
        return QStringLiteral("kiosk");
    case Role::Cashier:
        return QStringLiteral("cashier");
    case Role::Manager:
        return QStringLiteral("manager");
    case Role::Owner:
        return QStringLiteral("owner");
    case Role::Auditor:
        return QStringLiteral("auditor");
    case Role::Endpoint:
        return QStringLiteral("endpoint");
    }
    return {};
}

std::optional<Role> parseRoleWord(QStringView word)
{
    for (const Role role : allRoles)
        if (roleWord(role) == word)
            return role;
    return std::nullopt;
}

base::SourceText roleName(Role role)
{
    switch (role) {
    case Role::Kiosk:
        return {"Role", QT_TRANSLATE_NOOP("Role", "Kiosk")};
    case Role::Cashier:
        return {"Role", QT_TRANSLATE_NOOP("Role", "Cashier")};
    case Role::Manager:
        return {"Role", QT_TRANSLATE_NOOP("Role", "Manager")};
    case Role::Owner:
        return {"Role", QT_TRANSLATE_NOOP("Role", "Owner")};
    case Role::Auditor:
        return {"Role", QT_TRANSLATE_NOOP("Role", "Auditor")};
    case Role::Endpoint:
        return {"Role", QT_TRANSLATE_NOOP("Role", "Endpoint")};
    }
    return {};
}

std::optional<Ceiling> ceilingFromNumber(std::int64_t number)
{
    for (const Ceiling ceiling : allCeilings)
        if (static_cast<std::int64_t>(ceiling) == number)
            return ceiling;
    return std::nullopt;
}

QString ceilingWord(Ceiling ceiling)
{
    switch (ceiling) {
    case Ceiling::Kiosk:
        return QStringLiteral("kiosk");
    case Ceiling::Till:
        return QStringLiteral("till");
    case Ceiling::Owner:
        return QStringLiteral("owner");
    case Ceiling::Endpoint:
        return QStringLiteral("endpoint");
    }
    return {};
}

std::optional<Ceiling> parseCeilingWord(QStringView word)
{
    for (const Ceiling ceiling : allCeilings)
        if (ceilingWord(ceiling) == word)
            return ceiling;
    return std::nullopt;
}

} // namespace muhr::loyalty
