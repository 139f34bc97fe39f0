// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/event_kind.h"

namespace muhr::loyalty {

std::optional<EventKind> eventKindFromNumber(std::int64_t number)
{
    for (const EventKind kind : allEventKinds)
        if (static_cast<std::int64_t>(kind) == number)
            return kind;
    return std::nullopt;
}

const char *eventKindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::ShopCreated:
        return "shop_created";
    case EventKind::DeviceEnrolled:
        return "device_enrolled";
    case EventKind::DocumentWritten:
        return "document_written";
    case EventKind::ProgrammePublished:
        return "programme_published";
    case EventKind::CustomerJoined:
        return "customer_joined";
    case EventKind::Act:
        return "act";
    case EventKind::Undone:
        return "undone";
    case EventKind::Returned:
        return "returned";
    case EventKind::CodeReplaced:
        return "code_replaced";
    case EventKind::ConsentSet:
        return "consent_set";
    case EventKind::StaffSet:
        return "staff_set";
    case EventKind::CustomerErased:
        return "customer_erased";
    case EventKind::DeviceRevoked:
        return "device_revoked";
    case EventKind::DisputeSettled:
        return "dispute_settled";
    case EventKind::QuarantineDecided:
        return "quarantine_decided";
    }
    return "";
}

bool isCritical(EventKind kind)
{
    switch (kind) {
    case EventKind::ShopCreated:
    case EventKind::DeviceEnrolled:
    case EventKind::ProgrammePublished:
    case EventKind::CodeReplaced:
    case EventKind::StaffSet:
    case EventKind::CustomerErased:
    case EventKind::DeviceRevoked:
    case EventKind::DisputeSettled:
        return true;
    case EventKind::DocumentWritten:
    case EventKind::CustomerJoined:
    case EventKind::Act:
    case EventKind::Undone:
    case EventKind::Returned:
    case EventKind::ConsentSet:
    case EventKind::QuarantineDecided:
        return false;
    }
    return true;
}

} // namespace muhr::loyalty
