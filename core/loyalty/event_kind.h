// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// What happened. The numbers stand in events and are never used again for anything else;
/// 14, 16 and 17 are kept for customers_merged, corrected and day_closed.
enum class EventKind {
    ShopCreated = 1,
    DeviceEnrolled = 2,
    DocumentWritten = 3,
    ProgrammePublished = 4,
    CustomerJoined = 5,
    Act = 6,
    Undone = 7,
    Returned = 8,
    CodeReplaced = 9,
    ConsentSet = 10,
    StaffSet = 11,
    CustomerErased = 12,
    DeviceRevoked = 13,
    DisputeSettled = 15,
    QuarantineDecided = 18,
};

inline constexpr std::array<EventKind, 15> allEventKinds = {EventKind::ShopCreated,      EventKind::DeviceEnrolled,
                                                            EventKind::DocumentWritten,  EventKind::ProgrammePublished,
                                                            EventKind::CustomerJoined,   EventKind::Act,
                                                            EventKind::Undone,           EventKind::Returned,
                                                            EventKind::CodeReplaced,     EventKind::ConsentSet,
                                                            EventKind::StaffSet,         EventKind::CustomerErased,
                                                            EventKind::DeviceRevoked,    EventKind::DisputeSettled,
                                                            EventKind::QuarantineDecided};

std::optional<EventKind> eventKindFromNumber(std::int64_t number);
/// "shop_created", "act" …: the id in part_ids.txt.
const char *eventKindWord(EventKind kind);
/// Whoever does not know a critical kind must not go on with the cards it touches.
bool isCritical(EventKind kind);

} // namespace muhr::loyalty
