// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/source_text.h"
#include "core/crypto/secret_key.h"

#include <QByteArray>

namespace muhr::crypto {

enum class SealError { NotASeal, NewerFormat, WrongKeyOrDamaged };

base::SourceText sourceText(SealError error);

/// What a sealed blob belongs to: it opens for nobody and nothing else.
struct SealPlace
{
    base::ShopId shop;
    /// A customer or a member of staff.
    base::IdBytes person{};
    /// The field of the document; 0 is the whole.
    std::uint32_t field = 0;
};

/// Source: model.md, section 1: format 1 · nonce 12 · cipher text · tag 16, AES-256-GCM with the additional data
/// "muhr/person/1" ‖ shop ‖ person ‖ field.
QByteArray seal(const PersonKey &key, const SealPlace &place, QByteArrayView plain, base::Random &random);
base::Expected<QByteArray, SealError> unseal(const PersonKey &key, const SealPlace &place, QByteArrayView sealed);

} // namespace muhr::crypto
