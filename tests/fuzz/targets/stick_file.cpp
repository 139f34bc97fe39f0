// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stick_file.h"

#include "core/base/sha256.h"
#include "tests/fuzz/target.h"

#include <QBuffer>
#include <QJsonDocument>

namespace muhr::fuzz::targets {
namespace {

using namespace sync;

/// The shop of the corpus.
const base::ShopId shop = base::ShopId::fromBytes(base::IdBytes{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});

crypto::VersionedShopKey key()
{
    return {1, *crypto::ShopKey::fromBytes(QByteArray(32, '\x05'))};
}

void readFile(QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    const auto stick = readStick(file, shop, key());
    if (!stick)
        return;
    require(stick->header.shop == shop && !stick->batches.empty(), "a stick is of the shop, and not empty");
    for (const PushBatch &batch : stick->batches)
        require(batch.carried && batch.carried->device == stick->header.device && !batch.events.empty(),
                "whatever is in it is of one laptop");
}

void readHeader(QByteArrayView bytes)
{
    const auto header = StickHeader::parse(bytes);
    if (!header)
        return;
    const auto back = StickHeader::parse(header->bytes());
    require(back && *back == *header, "a header reads back");
}

/// What is inside is sealed, so chance would never come to it: such a piece is tried as it is, and sealed rightly.
void readPiece(QByteArrayView bytes)
{
    const auto batch = parseStickPiece(bytes.toByteArray());
    if (!batch)
        return;
    const QByteArray again = QJsonDocument(pushJson(*batch)).toJson(QJsonDocument::Compact);
    const auto back = parseStickPiece(again);
    require(back && QJsonDocument(pushJson(*back)).toJson(QJsonDocument::Compact) == again, "a push reads back");
    QByteArray written;
    QBuffer file(&written);
    file.open(QIODevice::WriteOnly);
    const StickHeader header{{}, shop, batch->carried->device, 1, QByteArray(StickHeader::saltSize, '\x07')};
    StickWriter writer(file, header, key());
    require(writer.begin() && writer.add(*batch) && writer.finish(), "memory has room");
    file.close();
    file.open(QIODevice::ReadOnly);
    require(readStick(file, shop, key()).hasValue(), "what was written is read");
}

void run(QByteArrayView bytes)
{
    readFile(bytes);
    readHeader(bytes);
    readPiece(bytes);
    // The sum would keep chance out of what is in the header, so it is made right as well.
    constexpr qsizetype sum = 32;
    const auto size = StickHeader::sizeBy(bytes.first(std::min(bytes.size(), StickHeader::fixedSize)));
    if (!size || bytes.size() < *size)
        return;
    const QByteArray summed = bytes.first(*size - sum).toByteArray();
    const QByteArray header = summed + base::Sha256::of(summed).bytes();
    readHeader(header);
    readFile(header + bytes.sliced(*size).toByteArray());
}

} // namespace

const Target &stickFile()
{
    static const Target target{"stick_file", run};
    return target;
}

} // namespace muhr::fuzz::targets
