// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/refused_words.h"

#include "core/report/event_sentence.h"
#include "core/words/refusals.h"

#include <algorithm>

namespace muhr::report {
namespace {

using base::Sentence;
using loyalty::EventKind;

constexpr auto context = "RefusedAct";

Sentence documentSentence(loyalty::DocumentType type)
{
    using loyalty::DocumentType;
    switch (type) {
    case DocumentType::ShopSettings:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The shop's settings changed")}, {}};
    case DocumentType::Customer:
    case DocumentType::Text:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A customer's data changed")}, {}};
    case DocumentType::StaffName:
    case DocumentType::StaffCard:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A member of staff changed")}, {}};
    case DocumentType::Branch:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A branch named or closed")}, {}};
    case DocumentType::Placement:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A poster named or taken down")}, {}};
    case DocumentType::CardDesign:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The look of the card changed")}, {}};
    case DocumentType::DeviceName:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A laptop named")}, {}};
    case DocumentType::Campaign:
    case DocumentType::Segment:
    case DocumentType::Automation:
    case DocumentType::CouponBatch:
        break;
    }
    return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A campaign or coupons changed")}, {}};
}

bool usesReward(const loyalty::Act &act)
{
    return std::any_of(act.entries.begin(), act.entries.end(), [](const loyalty::Entry &entry) {
        return std::holds_alternative<loyalty::RewardUsed>(entry) ||
               std::holds_alternative<loyalty::PointsSpent>(entry);
    });
}

Sentence actRemedy(const loyalty::Act &act)
{
    if (usesReward(act))
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The reward still waits on the card. If it was handed over, "
                                                          "use it again, so that it isn't given twice.")},
                {}};
    if (stampsIn(act.entries) > 0)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The stamp was not counted. Give it again.")}, {}};
    return {{context, QT_TRANSLATE_NOOP("RefusedAct", "It was not counted. Enter it again.")}, {}};
}

} // namespace

Sentence shopChangeSentence(const loyalty::Body &body)
{
    const auto kind = loyalty::kindOf(body);
    if (kind == EventKind::DocumentWritten)
        return documentSentence(std::get<loyalty::DocumentWritten>(body).type);
    if (kind == EventKind::ProgrammePublished)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "New rules of the programme")}, {}};
    if (kind == EventKind::StaffSet)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "What a member of staff may do")}, {}};
    if (kind == EventKind::DeviceRevoked)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A laptop taken out of the shop")}, {}};
    if (kind == EventKind::QuarantineDecided)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "An answer to acts that waited")}, {}};
    return {{context, QT_TRANSLATE_NOOP("RefusedAct", "A change in the shop")}, {}};
}

Sentence refusedWhy(const QString &reason)
{
    const auto word = words::parseErrorWord(reason);
    if (word == words::Refusal::NotAllowed)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "Whoever did it had no right to, or this laptop has none.")},
                {}};
    if (word == words::Refusal::NeedsOwner)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct",
                                            "On a laptop for the counter an owner has to sign this, and none had.")},
                {}};
    if (word == words::Refusal::NeedsNewerMuhr)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The endpoint needs a newer Muhr to understand it.")}, {}};
    if (word == words::Refusal::BadValue)
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "Something in it is wrong, so the endpoint can't use it.")},
                {}};
    return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The endpoint did not take it.")}, {}};
}

Sentence refusedRemedy(const loyalty::Body &body)
{
    const auto kind = loyalty::kindOf(body);
    const Sentence nothing{{context, QT_TRANSLATE_NOOP("RefusedAct", "It counts nowhere, and nothing needs doing.")},
                           {}};
    if (!kind)
        return nothing;
    switch (*kind) {
    case EventKind::Act:
        return actRemedy(std::get<loyalty::Act>(body));
    case EventKind::CustomerJoined:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "This card does not work. Make a new one.")}, {}};
    case EventKind::Undone:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "What was undone counts again. Take it back once more.")},
                {}};
    case EventKind::Returned:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "Nothing was taken back. Enter the return again.")}, {}};
    case EventKind::DocumentWritten:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "It stands as before. Change it again.")}, {}};
    case EventKind::ProgrammePublished:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The earlier rules hold. Publish them again.")}, {}};
    case EventKind::CodeReplaced:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The new card does not work. Replace it again.")}, {}};
    case EventKind::ConsentSet:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "What the customer said before holds. Ask again.")}, {}};
    case EventKind::StaffSet:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "Role and rights are as before. Set them again.")}, {}};
    case EventKind::CustomerErased:
        return {{context,
                 QT_TRANSLATE_NOOP("RefusedAct", "The data is gone from this laptop only. Erase it as the owner.")},
                {}};
    case EventKind::DeviceRevoked:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "The laptop is still in the shop. Take it out again.")}, {}};
    case EventKind::DisputeSettled:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "It is to be decided as before. Decide again.")}, {}};
    case EventKind::QuarantineDecided:
        return {{context, QT_TRANSLATE_NOOP("RefusedAct", "They still wait. Answer again.")}, {}};
    case EventKind::ShopCreated:
    case EventKind::DeviceEnrolled:
        break;
    }
    return nothing;
}

} // namespace muhr::report
