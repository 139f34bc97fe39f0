// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recovery_key.h"

#include "core/crypto/pin_hash.h"
#include "core/crypto/token.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

/// What a person types from a sheet, and the two other secrets that are written as text.
void run(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto key = crypto::RecoveryKey::parse(text);
    if (key) {
        require(crypto::RecoveryKey::parse(key->text()).value().text() == key->text(), "a recovery key reads back");
    } else {
        require(crypto::sentence(key.error()).source.text[0] != '\0', "a refusal has words");
        require(key.error().kind != crypto::RecoveryKeyError::Kind::WrongGroup ||
                    (key.error().group >= 1 && key.error().group <= crypto::RecoveryKey::kGroups),
                "the wrong group is one of the eight");
    }
    if (const auto token = crypto::Token::parse(text))
        require(token->text() == text, "a token is written in one way");
    if (const auto hash = crypto::PinHash::parse(text))
        require(crypto::PinHash::parse(hash->text()).has_value(), "a hash reads back");
}

} // namespace

const Target &recoveryKey()
{
    static const Target target{"recovery_key", run};
    return target;
}

} // namespace muhr::fuzz::targets
