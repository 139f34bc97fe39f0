// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// Who acts. The numbers stand in events.
enum class Role { Kiosk = 1, Cashier = 2, Manager = 3, Owner = 4, Auditor = 5, Endpoint = 6 };

/// How high the acts of a device may reach. The numbers stand in events.
enum class Ceiling { Kiosk = 1, Till = 2, Owner = 3, Endpoint = 4 };

inline constexpr std::array<Role, 6> allRoles = {Role::Kiosk, Role::Cashier, Role::Manager,
                                                 Role::Owner, Role::Auditor, Role::Endpoint};
inline constexpr std::array<Ceiling, 4> allCeilings = {Ceiling::Kiosk, Ceiling::Till, Ceiling::Owner,
                                                       Ceiling::Endpoint};

std::optional<Role> roleFromNumber(std::int64_t number);
/// "kiosk", "cashier", "manager", "owner", "auditor", "endpoint".
QString roleWord(Role role);
std::optional<Role> parseRoleWord(QStringView word);
base::SourceText roleName(Role role);

std::optional<Ceiling> ceilingFromNumber(std::int64_t number);
/// "kiosk", "till", "owner", "endpoint".
QString ceilingWord(Ceiling ceiling);
std::optional<Ceiling> parseCeilingWord(QStringView word);

} // namespace muhr::loyalty
