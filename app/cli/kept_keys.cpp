// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kept_keys.h"

#include <QFile>

namespace muhr::cli {

actions::Outcome<void> keepInKeyFile(const QString &path, const base::ShopId &shop, const actions::ShopKeys &keys)
{
    crypto::KeyFile file;
    if (QFile::exists(path)) {
        auto read = crypto::KeyFile::read(path);
        if (!read)
            return actions::refused(words::Refusal::NoKey, crypto::sourceText(read.error()));
        file = std::move(*read);
    }
    actions::putKeys(file, shop, keys);
    if (const auto written = file.write(path); !written)
        return actions::refused(words::Refusal::NoKey, crypto::sourceText(written.error()));
    return {};
}

} // namespace muhr::cli
