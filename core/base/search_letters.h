// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muhr::base {

/// Letters that people type one for the other, made one: ə e, ş s, қ к, ي ی … The argument is folded text.
QString plainLetters(const QString &folded);
/// Azerbaijani as passports spell it: ə a, ş sh, ç ch, ğ gh, x kh, c j; empty if the text has no Azerbaijani letter.
QString passportSpelling(const QString &folded);
/// Plain letters of which two are often taken for one another although they are different (s and sh, h and x, o and a,
/// س and ص), made one: for "did you mean", never for a hit.
QString nearLetters(const QString &plain);
bool hasCyrillic(const QString &folded);
bool hasUzbekOrRussianCyrillic(const QString &folded);
/// Cyrillic е at the start of a word or after a vowel is said, and written in Latin, ye.
QString withYe(const QString &folded);
QString uzbekLatin(const QString &folded);
QString kazakhLatin(const QString &folded);

} // namespace muhr::base
