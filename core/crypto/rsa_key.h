// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"

#include <QByteArray>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace muhr::crypto {

enum class RsaKeyError { NotAKey, NotRsa, TooShort, NeedsPassword };

base::SourceText sourceText(RsaKeyError error);

/// An RSA key pair of the shop at Google or Apple; lives in the endpoint's secrets and in memory only. May be used by
/// several threads at once.
class RsaKey
{
public:
    /// PEM, PKCS #1 or #8, of at least 2048 bits; the password is for encrypted ones.
    static base::Expected<RsaKey, RsaKeyError> fromPem(QByteArrayView pem, QByteArrayView password = {});

    QByteArray publicKeyPem() const;
    /// For the other files of this folder.
    EVP_PKEY *handle() const { return m_key.get(); }

private:
    explicit RsaKey(std::shared_ptr<EVP_PKEY> key) : m_key(std::move(key)) {}
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace muhr::crypto
