// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_error.h"

namespace muhr::actions {
namespace {

words::Refusal wordOf(const char *machineWord)
{
    const auto word = words::parseErrorWord(QString::fromLatin1(machineWord));
    Q_ASSERT_X(word, "actions", machineWord);
    return word.value_or(words::Refusal::BadValue);
}

words::Refusal wordOf(store::StoreError error)
{
    switch (error) {
    case store::StoreError::DiskFull:
        return words::Refusal::DiskFull;
    case store::StoreError::Busy:
        return words::Refusal::StoreOpen;
    case store::StoreError::ReadOnly:
        return words::Refusal::NotAllowed;
    case store::StoreError::IoFailed:
    case store::StoreError::Damaged:
    case store::StoreError::AgainstTheSchema:
    case store::StoreError::Failed:
        return words::Refusal::StoreDamaged;
    }
    return words::Refusal::StoreDamaged;
}

words::Refusal wordOf(store::OpenError error)
{
    switch (error) {
    case store::OpenError::AlreadyOpen:
        return words::Refusal::StoreOpen;
    case store::OpenError::Newer:
        return words::Refusal::StoreNewer;
    case store::OpenError::DiskFull:
        return words::Refusal::DiskFull;
    case store::OpenError::NoRight:
        return words::Refusal::NotAllowed;
    case store::OpenError::Older:
    case store::OpenError::Damaged:
    case store::OpenError::NotADatabase:
    case store::OpenError::Empty:
    case store::OpenError::Missing:
    case store::OpenError::IoFailed:
    case store::OpenError::UnsafeDisk:
        return words::Refusal::StoreDamaged;
    }
    return words::Refusal::StoreDamaged;
}

} // namespace

base::Unexpected<ActionError> refused(words::Refusal word, const base::SourceText &sentence, base::TextValues values)
{
    return base::Unexpected{ActionError{word, {sentence, std::move(values)}}};
}

base::Unexpected<ActionError> refused(const loyalty::Refusal &refusal)
{
    return refused(wordOf(loyalty::refusalWord(refusal.reason)), loyalty::refusalSentence(refusal.reason),
                   refusal.values);
}

base::Unexpected<ActionError> refused(loyalty::CardCode::Error error)
{
    return refused(wordOf(loyalty::cardCodeErrorWord(error)), loyalty::cardCodeErrorSentence(error));
}

base::Unexpected<ActionError> refused(store::StoreError error)
{
    return refused(wordOf(error), store::sourceText(error));
}

ActionError actionErrorOf(store::OpenError error)
{
    return {wordOf(error), {store::sourceText(error), {}}};
}

} // namespace muhr::actions
