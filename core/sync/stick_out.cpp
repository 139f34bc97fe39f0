// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stick_out.h"

#include "core/store/outbox_table.h"
#include "core/store/read_view.h"
#include "core/store/shop_table.h"
#include "core/sync/laptop_side.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>

namespace muhr::sync {
namespace {

using actions::Outcome;
using base::Unexpected;
using words::Refusal;

/// Of the way: then all is written.
constexpr int percentWritten = 70;

base::Unexpected<actions::ActionError> notWritten()
{
    return actions::refused(
        Refusal::DiskFull,
        base::SourceText{"Stick",
                         QT_TRANSLATE_NOOP("Stick", "There is no room for it, or the folder may not be written. "
                                                    "Nothing was changed, and everything still waits on this laptop. "
                                                    "Free some space, or choose another stick.")});
}

base::Unexpected<actions::ActionError> notTheSame()
{
    return actions::refused(
        Refusal::StoreDamaged,
        base::SourceText{"Stick",
                         QT_TRANSLATE_NOOP("Stick", "What is on the stick is not what was written to it. Everything "
                                                    "still waits on this laptop. Take another stick.")});
}

Refusal wordOf(StickError error)
{
    switch (error) {
    case StickError::NotFound:
    case StickError::NotAStick:
        return Refusal::BadValue;
    case StickError::Newer:
        return Refusal::NeedsNewerMuhr;
    case StickError::Damaged:
        return Refusal::StoreDamaged;
    case StickError::OtherShop:
        return Refusal::OtherShop;
    case StickError::NoKey:
        return Refusal::NoKey;
    }
    Q_UNREACHABLE();
}

/// One file on its way.
class Writing
{
public:
    Writing(store::Database &database, const store::ShopRow &shop, const actions::ShopKeys &keys,
            const actions::HowFar &howFar)
        : m_database(database), m_shop(shop), m_keys(keys), m_howFar(howFar)
    {
    }

    /// False: it was stopped.
    Outcome<bool> write(const QString &path, const StickHeader &header, std::int64_t waiting)
    {
        QSaveFile to(path);
        StickWriter writer(to, header, m_keys.shop);
        if (!to.open(QIODevice::WriteOnly) || !writer.begin())
            return notWritten();
        for (;;) {
            const auto batch = batchToCarry(m_database, m_shop, m_keys.signing, m_events);
            if (!batch)
                return actions::refused(batch.error());
            if (!*batch)
                break;
            m_events += static_cast<std::int64_t>((*batch)->events.size());
            m_heads.push_back((*batch)->head.hash);
            if (!writer.add(**batch))
                return notWritten();
            if (!m_howFar(static_cast<int>(m_events * percentWritten / std::max(waiting, m_events))))
                return false;
        }
        // On a stick of the kind that knows no owners it can't be kept from others; it is sealed.
        (void)to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!writer.finish() || !to.commit())
            return notWritten();
        return true;
    }

    Outcome<StickWritten> readBack(const QString &path, const StickHeader &header)
    {
        QFile file(path);
        QCryptographicHash sum(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !sum.addData(&file) || !file.seek(0))
            return notTheSame();
        const auto stick = readStick(file, m_shop.shop, m_keys.shop);
        if (!stick || stick->header != header || stick->events() != m_events ||
            !std::equal(m_heads.begin(), m_heads.end(), stick->batches.begin(), stick->batches.end(),
                        [](const base::Sha256 &head, const PushBatch &batch) { return batch.head.hash == head; }))
            return notTheSame();
        return StickWritten{path, file.size(), *base::Sha256::fromBytes(QByteArrayView(sum.result())), header.madeAt,
                            m_events};
    }

private:
    store::Database &m_database;
    const store::ShopRow &m_shop;
    const actions::ShopKeys &m_keys;
    const actions::HowFar &m_howFar;
    std::int64_t m_events = 0;
    std::vector<base::Sha256> m_heads;
};

bool moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            error);
    return !error;
}

} // namespace

base::Unexpected<actions::ActionError> refused(StickError error)
{
    return actions::refused(wordOf(error), sourceText(error));
}

base::Sentence sentenceOf(const StickWritten &written)
{
    if (written.events == 0)
        return {{"Stick", QT_TRANSLATE_NOOP("Stick", "Nothing waits on this laptop, so nothing was written.")}, {}};
    return {{"Stick", QT_TRANSLATE_N_NOOP("Stick", "%Ln act(s) are on the stick. They still wait here as well: "
                                                   "whichever way comes first, each counts once.")},
            {written.events}};
}

Outcome<std::optional<StickWritten>> writeStick(store::Database &database, const base::ShopId &shop,
                                                const actions::ShopKeys &keys, base::Instant now, base::Random &random,
                                                const QString &target, const actions::HowFar &howFar)
{
    const auto view = store::ReadView::begin(database);
    if (!view)
        return actions::refused(view.error());
    const auto row = store::findShop(database, shop);
    const auto waiting = store::countOutbox(database, shop);
    if (!row || !waiting)
        return actions::refused(!row ? row.error() : waiting.error());
    if (!*row)
        return words::refused(Refusal::NotAllowed);
    if (*waiting == 0)
        return std::optional(StickWritten{{}, 0, {}, now, 0});
    const StickHeader header{now, shop, (*row)->device, keys.shop.version, random.bytes(StickHeader::saltSize)};
    const QString part = target + QStringLiteral(".part");
    const auto removed = [&](auto answer) {
        QFile::remove(part);
        return answer;
    };
    Writing writing(database, **row, keys, howFar);
    const auto written = writing.write(part, header, *waiting);
    if (!written)
        return removed(Outcome<std::optional<StickWritten>>(Unexpected{written.error()}));
    if (!*written)
        return std::optional<StickWritten>();
    auto good = writing.readBack(part, header);
    if (!good)
        return removed(Outcome<std::optional<StickWritten>>(Unexpected{good.error()}));
    if (!howFar(100))
        return removed(Outcome<std::optional<StickWritten>>(std::nullopt));
    if (!moveOver(part, target))
        return removed(Outcome<std::optional<StickWritten>>(notWritten()));
    good->file = target;
    return std::optional(std::move(*good));
}

} // namespace muhr::sync
