// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>

namespace muhr::loyalty {

/// Writes the few forms of CBOR (RFC 8949, 4.2.1) that events are made of: integers, byte strings, arrays and maps with
/// integer keys, each in its shortest form. The caller writes as many items as an array or map was opened with, and
/// keys in ascending order.
class CborWriter
{
public:
    void integer(std::int64_t value);
    void bytes(QByteArrayView value);
    /// UTF-8, normalised to NFC.
    void text(const QString &value);
    void array(std::int64_t items);
    void map(std::int64_t pairs);
    /// An item that was written before.
    void raw(QByteArrayView item) { m_result.append(item); }

    const QByteArray &result() const { return m_result; }

private:
    void head(unsigned major, std::uint64_t argument);
    QByteArray m_result;
};

/// Reads what CborWriter writes and nothing else: floats, tags, text strings, indefinite lengths, numbers not in their
/// shortest form, descending or repeated keys, more than four levels and numbers past 64 bits signed are errors.
/// After the first error every read answers nothing; `finish` says whether all went well.
class CborReader
{
public:
    static constexpr std::size_t highestDepth = 4;

    /// The bytes must outlive the reader and all views it hands out.
    explicit CborReader(QByteArrayView data) : m_data(data) {}

    std::int64_t integer();
    /// An integer from lowest to highest; anything else is an error.
    std::int64_t integer(std::int64_t lowest, std::int64_t highest);
    QByteArrayView bytes();
    /// A byte string of exactly this length.
    QByteArrayView bytes(qsizetype length);
    /// UTF-8 in NFC, at most `longest` bytes.
    QString text(qsizetype longest);
    /// Opens an array and answers how many items follow.
    std::int64_t array();
    /// Opens an array that has exactly so many items.
    void array(std::int64_t items);
    /// Opens a map and answers how many pairs follow; each begins with key().
    std::int64_t map();
    std::int64_t key();
    /// The bytes of the next item whatever it is, itself read strictly.
    QByteArrayView raw();

    /// What the caller found wrong with a value.
    void fail() { m_failed = true; }
    bool failed() const { return m_failed; }
    /// All read, nothing behind it, no error.
    bool finish();

private:
    struct Level
    {
        std::int64_t left = 0;
        std::int64_t lastKey = 0;
        bool isMap = false;
        bool hasKey = false;

        bool isFinished() const { return left == 0 && !hasKey; }
    };

    bool startItem();
    bool argument(std::uint8_t first, std::uint64_t &value);
    bool head(unsigned major, std::uint64_t &value);
    std::int64_t open(unsigned major);
    void closeFinished()
    {
        while (m_depth > 0 && m_levels[m_depth - 1].isFinished())
            --m_depth;
    }

    QByteArrayView m_data;
    qsizetype m_position = 0;
    std::array<Level, highestDepth> m_levels;
    std::size_t m_depth = 0;
    bool m_failed = false;
};

} // namespace muhr::loyalty
