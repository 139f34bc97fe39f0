// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recovery/shop_key_place.h"

#include "app/desktop/recovery/key_store.h"

#include <QFile>

#include <chrono>
#include <future>

namespace muhr::desktop {
namespace {

/// A key store may ask for its password first.
constexpr std::chrono::seconds patience{30};

} // namespace

ShopKeyPlace::ShopKeyPlace(const QString &keyPath, std::function<void(std::function<void()>)> post)
    : m_keyPath(keyPath), m_post(std::move(post))
{
}

void ShopKeyPlace::find(const base::ShopId &shop, std::function<void(FoundKeys)> then) const
{
    FoundKeys found;
    if (QFile::exists(m_keyPath)) {
        const auto file = crypto::KeyFile::read(m_keyPath);
        if (!file)
            found.fileError = file.error();
        else if (auto keys = actions::takeKeys(*file, shop))
            found = {settings::KeyPlace::File, std::make_shared<const actions::ShopKeys>(std::move(*keys)), {}};
        if (found.keys || found.fileError) {
            then(std::move(found));
            return;
        }
    }
    key_store::read(shop, [shop, then = std::move(then)](const std::optional<QByteArray> &line) {
        FoundKeys answer;
        if (line) {
            const auto file = crypto::KeyFile::parse(*line);
            if (auto keys = file ? actions::takeKeys(*file, shop) : std::nullopt)
                answer = {
                    settings::KeyPlace::SystemStore, std::make_shared<const actions::ShopKeys>(std::move(*keys)), {}};
        }
        then(std::move(answer));
    });
}

actions::Outcome<void> ShopKeyPlace::keep(const base::ShopId &shop, const actions::ShopKeys &keys) const
{
    if (!QFile::exists(m_keyPath)) {
        crypto::KeyFile line;
        actions::putKeys(line, shop, keys);
        auto stored = std::make_shared<std::promise<bool>>();
        auto answer = stored->get_future();
        m_post([shop, text = line.lines(), stored] {
            key_store::write(shop, text, [stored](bool isStored) { stored->set_value(isStored); });
        });
        if (answer.wait_for(patience) == std::future_status::ready && answer.get())
            return {};
    }
    return writeFile(shop, keys);
}

actions::Outcome<void> ShopKeyPlace::writeFile(const base::ShopId &shop, const actions::ShopKeys &keys) const
{
    crypto::KeyFile file;
    if (QFile::exists(m_keyPath)) {
        auto read = crypto::KeyFile::read(m_keyPath);
        if (!read)
            return actions::refused(words::Refusal::NoKey, crypto::sourceText(read.error()));
        file = std::move(*read);
    }
    actions::putKeys(file, shop, keys);
    if (const auto written = file.write(m_keyPath); !written)
        return actions::refused(words::Refusal::NoKey, crypto::sourceText(written.error()));
    return {};
}

} // namespace muhr::desktop
