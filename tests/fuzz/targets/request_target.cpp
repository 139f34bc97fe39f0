// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/request.h"

#include "tests/fuzz/target.h"

#include <QUrl>

namespace muhr::fuzz::targets {
namespace {

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar character) { return character.unicode() < 0x20 || character.unicode() == 0x7f; });
}

void run(QByteArrayView bytes)
{
    const auto target = endpoint::Target::parse(bytes);
    if (!target)
        return;
    QByteArray written;
    for (const QString &segment : target->segments) {
        require(segment != QLatin1String(".") && segment != QLatin1String(".."), "no segment leads elsewhere");
        require(!hasControl(segment), "no segment holds a control character");
        written += '/' + QUrl::toPercentEncoding(segment);
    }
    if (written.size() > 4096)
        return;
    const auto again = endpoint::Target::parse(written.isEmpty() ? QByteArray("/") : written);
    require(again && again->segments == target->segments, "a path reads back");
}

} // namespace

const Target &requestTarget()
{
    static const Target target{"request_target", run};
    return target;
}

} // namespace muhr::fuzz::targets
