// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/action_error.h"

#include "core/store/open_error.h"
#include "core/store/store_error.h"

#include "core/report/store_refusal.h"

namespace muhr::actions {
namespace {

words::Refusal wordOf(const char *machineWord)
{
    const auto word = words::parseErrorWord(QString::fromLatin1(machineWord));
    Q_ASSERT_X(word, "actions", machineWord);
    return word.value_or(words::Refusal::BadValue);
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
    return base::Unexpected{report::refusalOf(error)};
}

ActionError actionErrorOf(store::OpenError error)
{
    return report::refusalOf(error);
}

} // namespace muhr::actions
