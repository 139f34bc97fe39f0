// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold_text.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

/// The first line of the input is a name, the rest is what was typed.
void run(QByteArrayView bytes)
{
    const auto *end = std::find(bytes.begin(), bytes.end(), '\n');
    const QString name = QString::fromUtf8(QByteArrayView(bytes.begin(), end));
    const QString typed = QString::fromUtf8(QByteArrayView(end, bytes.end()));
    const auto keys = base::keysOf(name);
    base::NameQuery(typed).rank(keys);
    require(base::NameQuery(name).rank(keys) == base::MatchRank::Exact, "a name is found by itself");
    require(base::NameQuery(QString()).matches(keys), "nothing typed finds everybody");
}

} // namespace

const Target &foldText()
{
    static const Target target{"fold_text", run};
    return target;
}

} // namespace muhr::fuzz::targets
