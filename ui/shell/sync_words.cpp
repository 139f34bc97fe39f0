// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_words.h"

#include <algorithm>
#include <chrono>

namespace muhr::shell {
namespace {

using base::SourceText;

constexpr SourceText notStored{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "Not stored!")};
constexpr SourceText notStoredMeaning{
    "SyncChip", QT_TRANSLATE_NOOP("SyncChip", "The last act was not stored and does not count. What was stored before "
                                              "is safe. Try it again; if it stays so, look whether the disk is full.")};
constexpr SourceText noEndpoint{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "No endpoint yet")};
constexpr SourceText noEndpointMeaning{
    "SyncChip",
    QT_TRANSLATE_NOOP("SyncChip", "Everything is stored on this laptop. An endpoint (Settings) brings cards "
                                  "to phones and keeps a copy.")};
constexpr SourceText saved{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "Everything saved")};
constexpr SourceText savedMeaning{"SyncChip",
                                  QT_TRANSLATE_NOOP("SyncChip", "Everything is stored here and at the endpoint.")};
constexpr SourceText waiting{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "%Ln waiting"), "acts not yet at the endpoint"};
constexpr SourceText waitingMinutes{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "%Ln waiting, %L2 min"),
                                    "acts not yet at the endpoint, and for how long"};
constexpr SourceText waitingMeaning{
    "SyncChip",
    QT_TRANSLATE_NOOP("SyncChip", "Stored on this laptop and on their way to the endpoint. The counter works "
                                  "all the same.")};
constexpr SourceText refused{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "%Ln refused"), "acts the endpoint refused"};
constexpr SourceText refusedMeaning{
    "SyncChip",
    QT_TRANSLATE_NOOP("SyncChip", "The endpoint did not accept these acts. They are kept here: see “To look at”.")};
constexpr SourceText twice{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "Used twice"),
                           "the data of this laptop was put back or copied"};
constexpr SourceText twiceMeaning{
    "SyncChip",
    QT_TRANSLATE_NOOP("SyncChip", "The data of this laptop was put back to an earlier state, or two laptops use the "
                                  "same data. All acts count. If two use it, set one of them up anew with a link.")};
constexpr SourceText stopped{"SyncChip", QT_TRANSLATE_NOOP("SyncChip", "Not in step"),
                             "laptop and endpoint do not agree"};

/// Nothing that time alone heals.
bool needsSomebody(sync::SyncState state)
{
    switch (state) {
    case sync::SyncState::WrongClock:
    case sync::SyncState::NotAllowed:
    case sync::SyncState::OtherKey:
    case sync::SyncState::NewKey:
    case sync::SyncState::NeedsRepair:
    case sync::SyncState::Failed:
        return true;
    case sync::SyncState::NotConnected:
    case sync::SyncState::Agreed:
    case sync::SyncState::Working:
    case sync::SyncState::Unreachable:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

SyncWords syncWords(const report::SyncFigures &figures, const std::optional<sync::SyncReport> &report, bool isNotStored,
                    base::Instant now)
{
    if (isNotStored)
        return {ChipTone::Stop, {notStored, {}}, {notStoredMeaning, {}}};
    if (figures.endpoint.isEmpty())
        return {ChipTone::Good, {noEndpoint, {}}, {noEndpointMeaning, {}}};
    if (report && needsSomebody(report->state))
        return {ChipTone::Care, {stopped, {}}, {sync::sourceText(report->state), {}}};
    if (figures.refusedUnseen > 0)
        return {ChipTone::Care, {refused, {figures.refusedUnseen}}, {refusedMeaning, {}}, true};
    if (report && report->forks > 0)
        return {ChipTone::Care, {twice, {}}, {twiceMeaning, {}}};
    if (figures.waiting == 0)
        return {ChipTone::Good, {saved, {}}, {savedMeaning, {}}};
    const auto oldest = figures.oldestWaiting.value_or(now);
    const std::int64_t minutes =
        std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::minutes>(now - oldest).count());
    // A minute on the way is nothing to look up for.
    if (minutes < 1)
        return {ChipTone::Good, {waiting, {figures.waiting}}, {waitingMeaning, {}}};
    const bool isGone = report && report->state == sync::SyncState::Unreachable;
    return {ChipTone::Care,
            {waitingMinutes, {figures.waiting, minutes}},
            {isGone ? sync::sourceText(report->state) : waitingMeaning, {}}};
}

} // namespace muhr::shell
