// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/sha256.h"

#include <QString>

#include <array>
#include <optional>

namespace muhr::crypto {

/// 128 random bits that stand in an address or header and are worth what they open: the view of a card, an enrolment,
/// an unsubscription, a form. Stored as their hash.
class Token
{
public:
    static Token make(base::Random &random);
    /// 22 characters of A-Z a-z 0-9 - _ (RFC 4648, section 5), in the one way they are written.
    static std::optional<Token> parse(QStringView text);

    QString text() const;
    /// SHA-256 of text(): what it is found by.
    base::Sha256 hash() const;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

} // namespace muhr::crypto
