// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/fields.h"

#include "tests/fuzz/target.h"

#include <QUrl>

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    const auto fields = endpoint::Fields::parse(bytes);
    if (!fields)
        return;
    QByteArray written;
    for (const auto &[name, value] : fields->all()) {
        require(!name.contains(QChar(0)) && !value.contains(QChar(0)), "no field holds a zero");
        require(fields->value(name).has_value(), "a field is found by its name");
        written += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
    }
    const auto again = endpoint::Fields::parse(written);
    require(again && again->all() == fields->all(), "fields read back");
}

} // namespace

const Target &formFields()
{
    static const Target target{"form_fields", run};
    return target;
}

} // namespace muhr::fuzz::targets
