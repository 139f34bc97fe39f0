// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/crypto/sealed_stream.h"
#include "core/crypto/wrapped_key.h"
#include "core/sync/wire.h"

#include <QIODevice>

#include <functional>
#include <optional>
#include <vector>

namespace muhr::sync {

enum class StickError {
    NotFound,
    /// Some other file.
    NotAStick,
    /// Of a later Muhr.
    Newer,
    /// Cut, or bytes of it were changed.
    Damaged,
    OtherShop,
    /// A key of the shop that has not come to this device yet.
    NoKey,
};

base::SourceText sourceText(StickError error);

/// The beginning of a file that one laptop carries for another: "MUHR STICK" · format 1 byte · length 4 bytes
/// big-endian · that much JSON {"made_at", "shop", "device", "key_version", "salt"} · SHA-256 of all that, so that a
/// damaged header isn't taken for a wrong key.
struct StickHeader
{
    base::Instant madeAt;
    base::ShopId shop;
    /// Whose acts they are.
    base::DeviceId device;
    /// Of the shop key that opens it.
    std::uint32_t keyVersion = 1;
    /// 32 bytes of chance: no two files are sealed by the same key.
    QByteArray salt;

    static constexpr qsizetype fixedSize = 15;
    static constexpr qsizetype longest = 64 << 10;
    static constexpr qsizetype saltSize = 32;
    /// How long the whole header is, by its first `fixedSize` bytes. Errors: NotAStick, Newer, Damaged.
    static base::Expected<qsizetype, StickError> sizeBy(QByteArrayView beginning);
    /// Of exactly the header's bytes. Errors: NotAStick, Newer, Damaged.
    static base::Expected<StickHeader, StickError> parse(QByteArrayView bytes);
    QByteArray bytes() const;

    friend bool operator==(const StickHeader &, const StickHeader &) = default;
};

/// Writes such a file: behind the header each push (the JSON of the wire, carried for its device) is a piece of its
/// own, length 4 bytes big-endian · sealed (sealed_stream) by HKDF-SHA256(shop key, "muhr/stick/1" ‖ salt), with the
/// header as its additional data. So none is read that was changed, exchanged, or lacks what came before or behind it.
class StickWriter
{
public:
    /// References outlive it. Nothing is written yet.
    StickWriter(QIODevice &to, const StickHeader &header, const crypto::VersionedShopKey &key);
    // False: it can't be written.
    bool begin();
    bool add(const PushBatch &batch);
    bool finish();

private:
    bool write(const QByteArray &plain, bool isLast);

    QIODevice &m_to;
    QByteArray m_header;
    crypto::DerivedKey m_key;
    crypto::SealingStream m_stream;
    /// The one before is sealed once it is known whether another one follows.
    std::optional<QByteArray> m_held;
};

/// What such a file holds. Who signed it is for whoever knows the devices of the shop (stick_in).
struct Stick
{
    StickHeader header;
    std::vector<PushBatch> batches;

    std::int64_t events() const;
};

/// A push in a stick; nothing: it is none, or it is not carried.
std::optional<PushBatch> parseStickPiece(const QByteArray &plain);

/// Told how far it is, from 0 to 100. Reads all of it or nothing. Errors: all of them.
base::Expected<Stick, StickError> readStick(QIODevice &from, const base::ShopId &shop,
                                            const crypto::VersionedShopKey &key,
                                            const std::function<void(int percent)> &howFar = {});

} // namespace muhr::sync
