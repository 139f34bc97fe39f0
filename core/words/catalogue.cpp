// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalogue.h"

#include "core/words/compiled_in.h"

#include <array>

namespace muhr::words {
namespace {

using Catalogue = std::array<std::unique_ptr<QTranslator>, 5>;

// Never destroyed, so that a thread that outlives main() can still say why it stopped. Reading a loaded translator
// changes nothing in it, so one serves every thread.
const QTranslator &catalogueOf(base::Language language)
{
    static const Catalogue &catalogue = *new Catalogue([] {
        Catalogue made;
        for (const base::Language each : base::allLanguages())
            made[std::size_t(each)] = makeTranslator(each);
        return made;
    }());
    return *catalogue[std::size_t(language)];
}

} // namespace

QString translated(base::Language language, const char *context, const char *text, const char *comment, int count)
{
    return catalogueOf(language).translate(context, text, comment, count);
}

std::unique_ptr<QTranslator> makeTranslator(base::Language language)
{
    openCompiledIn();
    auto translator = std::make_unique<QTranslator>();
    [[maybe_unused]] const bool isLoaded =
        translator->load(QStringLiteral(":/translations/muhr_%1.qm").arg(base::languageCode(language)));
    Q_ASSERT(isLoaded);
    return translator;
}

} // namespace muhr::words
