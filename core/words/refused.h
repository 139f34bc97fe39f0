// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"
#include "core/words/refusals.h"

namespace muhr::words {

/// Why something was not done or not answered, ready to be said: a word for machines and a sentence for people.
struct Refused
{
    Refusal word;
    base::Sentence sentence;
};

/// The word with its own sentence.
inline base::Unexpected<Refused> refused(Refusal word, base::TextValues values = {})
{
    return {Refused{word, {sentence(word), std::move(values)}}};
}

} // namespace muhr::words
