// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/compiled_in.h"

#include <QtGlobal>

// Resources in a static library have to be named by somebody, outside of every namespace.
static bool nameThem()
{
    Q_INIT_RESOURCE(translations);
    Q_INIT_RESOURCE(templates);
    Q_INIT_RESOURCE(samples);
    return true;
}

namespace muhr::words {

void openCompiledIn()
{
    [[maybe_unused]] static const bool opened = nameThem();
}

} // namespace muhr::words
