// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/cbor.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>

namespace muhr::loyalty {
namespace {

constexpr unsigned majorUnsigned = 0;
constexpr unsigned majorNegative = 1;
constexpr unsigned majorBytes = 2;
constexpr unsigned majorArray = 4;
constexpr unsigned majorMap = 5;

/// What is ASCII is UTF-8 in NFC already, and nearly every text is: names of rules, kinds, goods.
bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<std::uint8_t>(byte) < 0x80; });
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

constexpr std::uint64_t largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());

} // namespace

void CborWriter::head(unsigned major, std::uint64_t argument)
{
    const auto put = [&](unsigned additional, int count) {
        std::array<char, 9> bytes{static_cast<char>(major << 5 | additional)};
        for (int i = 0; i < count; ++i)
            bytes[static_cast<std::size_t>(count - i)] = static_cast<char>(argument >> (8 * i) & 0xff);
        m_result.append(bytes.data(), 1 + count);
    };
    if (argument < 24)
        put(static_cast<unsigned>(argument), 0);
    else if (argument <= 0xff)
        put(24, 1);
    else if (argument <= 0xffff)
        put(25, 2);
    else if (argument <= 0xffffffff)
        put(26, 4);
    else
        put(27, 8);
}

void CborWriter::integer(std::int64_t value)
{
    if (value >= 0)
        head(majorUnsigned, static_cast<std::uint64_t>(value));
    else
        head(majorNegative, static_cast<std::uint64_t>(-(value + 1)));
}

void CborWriter::bytes(QByteArrayView value)
{
    head(majorBytes, static_cast<std::uint64_t>(value.size()));
    m_result.append(value);
}

void CborWriter::text(const QString &value)
{
    if (isAscii(value)) {
        head(majorBytes, static_cast<std::uint64_t>(value.size()));
        for (const QChar letter : value)
            m_result.append(letter.toLatin1());
        return;
    }
    bytes(value.normalized(QString::NormalizationForm_C).toUtf8());
}

void CborWriter::array(std::int64_t items)
{
    head(majorArray, static_cast<std::uint64_t>(items));
}

void CborWriter::map(std::int64_t pairs)
{
    head(majorMap, static_cast<std::uint64_t>(pairs));
}

/// Counts the item that begins here against the array or map it stands in.
bool CborReader::startItem()
{
    closeFinished();
    if (m_depth > 0) {
        Level &level = m_levels[m_depth - 1];
        // A value without its key.
        m_failed = m_failed || (level.isMap && !level.hasKey);
        level.hasKey = false;
        --level.left;
    } else {
        // A second item at the top.
        m_failed = m_failed || m_position != 0;
    }
    return !m_failed;
}

/// The number in a head that does not stand in its first byte, in its shortest form.
bool CborReader::argument(std::uint8_t first, std::uint64_t &value)
{
    const unsigned additional = first & 0x1f;
    if (additional > 27)
        return false; // reserved, or of indefinite length
    const int count = 1 << (additional - 24);
    if (m_data.size() - m_position < count)
        return false;
    for (int i = 0; i < count; ++i)
        value = value << 8 | static_cast<std::uint8_t>(m_data[m_position++]);
    const bool isShortest = count == 1   ? value >= 24
                            : count == 2 ? value > 0xff
                            : count == 4 ? value > 0xffff
                                         : value > 0xffffffff;
    return isShortest && value <= largest;
}

/// Reads a head of this kind; `value` must be 0.
bool CborReader::head(unsigned major, std::uint64_t &value)
{
    if (!m_failed && m_position < m_data.size()) {
        const auto first = static_cast<std::uint8_t>(m_data[m_position]);
        if (first >> 5 == major) {
            ++m_position;
            if ((first & 0x1f) < 24) {
                value = first & 0x1f;
                return true;
            }
            if (argument(first, value))
                return true;
        }
    }
    m_failed = true;
    value = 0;
    return false;
}

std::int64_t CborReader::integer()
{
    if (!startItem())
        return 0;
    std::uint64_t value = 0;
    if (m_position < m_data.size() && static_cast<std::uint8_t>(m_data[m_position]) >> 5 == majorNegative)
        return head(majorNegative, value) ? -1 - static_cast<std::int64_t>(value) : 0;
    head(majorUnsigned, value);
    return static_cast<std::int64_t>(value);
}

std::int64_t CborReader::integer(std::int64_t lowest, std::int64_t highest)
{
    const std::int64_t value = integer();
    if (value < lowest || value > highest) {
        m_failed = true;
        return lowest;
    }
    return value;
}

QByteArrayView CborReader::bytes()
{
    if (!startItem())
        return {};
    std::uint64_t length = 0;
    if (!head(majorBytes, length) || length > static_cast<std::uint64_t>(m_data.size() - m_position)) {
        m_failed = true;
        return {};
    }
    const QByteArrayView result = m_data.sliced(m_position, static_cast<qsizetype>(length));
    m_position += result.size();
    return result;
}

QByteArrayView CborReader::bytes(qsizetype length)
{
    const QByteArrayView result = bytes();
    if (result.size() != length)
        m_failed = true;
    return result;
}

QString CborReader::text(qsizetype longest)
{
    const QByteArrayView utf8 = bytes();
    if (m_failed || utf8.size() > longest) {
        m_failed = true;
        return {};
    }
    if (isAscii(utf8))
        return QString::fromLatin1(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString result = decoder.decode(utf8);
    if (decoder.hasError() || result.toUtf8() != utf8 || result.normalized(QString::NormalizationForm_C) != result) {
        m_failed = true;
        return {};
    }
    return result;
}

std::int64_t CborReader::open(unsigned major)
{
    if (!startItem())
        return 0;
    std::uint64_t count = 0;
    const bool isHead = head(major, count);
    // Each item takes at least one byte, each pair two: a longer count is a lie.
    const auto left = static_cast<std::uint64_t>(m_data.size() - m_position);
    if (!isHead || m_depth >= highestDepth || count > (major == majorMap ? left / 2 : left)) {
        m_failed = true;
        return 0;
    }
    const auto items = static_cast<std::int64_t>(count);
    m_levels[m_depth++] = {items, std::numeric_limits<std::int64_t>::min(), major == majorMap, false};
    return items;
}

std::int64_t CborReader::array()
{
    return open(majorArray);
}

void CborReader::array(std::int64_t items)
{
    if (array() != items)
        m_failed = true;
}

std::int64_t CborReader::map()
{
    return open(majorMap);
}

std::int64_t CborReader::key()
{
    closeFinished();
    Level *level = m_depth > 0 ? &m_levels[m_depth - 1] : nullptr;
    if (!level || !level->isMap || level->hasKey) {
        m_failed = true;
        return 0;
    }
    std::uint64_t value = 0;
    if (!head(majorUnsigned, value) || static_cast<std::int64_t>(value) <= level->lastKey) {
        m_failed = true;
        return 0;
    }
    level->hasKey = true;
    level->lastKey = static_cast<std::int64_t>(value);
    return level->lastKey;
}

QByteArrayView CborReader::raw()
{
    closeFinished();
    const qsizetype start = m_position;
    const std::size_t depth = m_depth;
    // Open arrays and maps are tracked in m_levels; the item is over when all it opened is closed again.
    do {
        if (m_failed || m_position >= m_data.size()) {
            m_failed = true;
            return {};
        }
        if (m_depth > depth && m_levels[m_depth - 1].isMap && !m_levels[m_depth - 1].hasKey)
            key();
        if (m_failed || m_position >= m_data.size()) {
            m_failed = true;
            return {};
        }
        switch (static_cast<std::uint8_t>(m_data[m_position]) >> 5) {
        case majorUnsigned:
        case majorNegative:
            integer();
            break;
        case majorBytes:
            bytes();
            break;
        case majorArray:
            array();
            break;
        case majorMap:
            map();
            break;
        default:
            m_failed = true;
        }
        while (m_depth > depth && m_levels[m_depth - 1].isFinished())
            --m_depth;
    } while (!m_failed && m_depth > depth);
    return m_failed ? QByteArrayView() : m_data.sliced(start, m_position - start);
}

bool CborReader::finish()
{
    closeFinished();
    if (m_depth > 0 || m_position != m_data.size() || m_data.isEmpty())
        m_failed = true;
    return !m_failed;
}

} // namespace muhr::loyalty
