// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/token.h"

namespace muhr::crypto {
namespace {

constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Token Token::make(base::Random &random)
{
    Token token;
    random.fill(token.m_bytes);
    return token;
}

std::optional<Token> Token::parse(QStringView text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toLatin1(), kForm | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 16)
        return std::nullopt;
    Token token;
    std::copy(decoded.decoded.begin(), decoded.decoded.end(), reinterpret_cast<char *>(token.m_bytes.data()));
    // The last character carries bits that mean nothing; another spelling would have another hash.
    return token.text() == text ? std::optional(token) : std::nullopt;
}

QString Token::text() const
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.data()), 16);
    return QString::fromLatin1(bytes.toBase64(kForm));
}

base::Sha256 Token::hash() const
{
    return base::Sha256::of(text().toLatin1());
}

} // namespace muhr::crypto
