// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/title_check.h"

#include "core/loyalty/concrete_title.h"

namespace muhr::loyalty {
namespace {

/// As many characters as a card shows.
constexpr qsizetype longestTitle = 60;

} // namespace

void checkTitle(const base::LocalText &title, const QString &path, std::vector<ProgrammeError> &errors)
{
    for (auto text = title.texts().begin(); text != title.texts().end(); ++text) {
        const QString where = path + u'.' + text.key();
        if (!isConcreteTitle(*text))
            errors.push_back(
                {where,
                 {"Programme",
                  QT_TRANSLATE_NOOP("Programme", "“%1” doesn't say what the customer gets. Name the thing or the "
                                                 "amount, for example “Free coffee” or “20% off one cake”.")},
                 {*text}});
        else if (text->size() > longestTitle)
            errors.push_back(
                {where, {"Programme", QT_TRANSLATE_NOOP("Programme", "At most 60 characters fit on a card.")}, {}});
    }
}

} // namespace muhr::loyalty
