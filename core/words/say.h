// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/source_text.h"

#include <QString>

#include <concepts>

namespace muhr::words {

/// The sentence in a language, its blanks filled: counts with the right plural, numbers, days and money in the digits,
/// calendar and order of the language, codes and names isolated so that they keep their direction.
/// A sentence with `%Ln` (or `%n`) is counted by its first value; `%1`, `%L1` … `%99` are the values by place. A
/// sentence that has no translation yet is said in English. Any thread; several languages at the same time.
QString say(base::Language language, const base::SourceText &source, const base::TextValues &values = {});
/// (A template, so that braces around a context and a text mean a SourceText.)
template <std::same_as<base::Sentence> Sentence>
QString say(base::Language language, const Sentence &sentence)
{
    return say(language, sentence.source, sentence.values);
}

} // namespace muhr::words
