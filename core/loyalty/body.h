// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/entry.h"
#include "core/loyalty/event_kind.h"
#include "core/loyalty/role.h"

#include "core/base/id.h"
#include "core/base/sha256.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace muhr::loyalty {

/// Points at one of the blobs that the envelope names.
using BlobIndex = std::int64_t;

struct ShopCreated
{
    /// ISO 4217, upper case.
    QString currency;
    /// IANA name.
    QString zone;
    /// A shop to try things in: histories may be played in.
    bool isRehearsal = false;
    base::StaffId owner;
    base::BranchId branch;
    /// Ed25519 public key, 32 bytes.
    QByteArray deviceKey;
    /// The 10 characters of /j/.
    QString address;
    /// X25519 public key of the first device, 32 bytes.
    std::optional<QByteArray> deviceBoxKey = {};
    friend bool operator==(const ShopCreated &, const ShopCreated &) = default;
};

struct DeviceEnrolled
{
    base::DeviceId device;
    /// Ed25519 public key, 32 bytes.
    QByteArray signingKey;
    /// X25519 public key, 32 bytes.
    QByteArray sealingKey;
    Ceiling ceiling = Ceiling::Till;
    friend bool operator==(const DeviceEnrolled &, const DeviceEnrolled &) = default;
};

/// What a register document is about. The numbers stand in events.
enum class DocumentType {
    ShopSettings = 1,
    Customer = 2,
    StaffName = 3,
    Branch = 4,
    Placement = 5,
    CardDesign = 6,
    DeviceName = 7,
    Campaign = 8,
    Segment = 9,
    Automation = 10,
    Text = 11,
    CouponBatch = 12,
    /// Which customer a member of staff is.
    StaffCard = 13,
};

struct DocumentWritten
{
    DocumentType type = DocumentType::ShopSettings;
    base::DocumentId document;
    /// 0 is the whole document.
    std::int64_t field = 0;
    /// The write this one has seen; none for the first.
    base::EventId basedOn;
    /// Nothing: cleared.
    std::optional<BlobIndex> blob;
    friend bool operator==(const DocumentWritten &, const DocumentWritten &) = default;
};

/// Blob 0 is the programme's JSON; its hash is the version.
struct ProgrammePublished
{
    base::ProgrammeId programme;
    /// None for the first.
    base::Sha256 basedOn;
    bool isDefault = true;
    friend bool operator==(const ProgrammePublished &, const ProgrammePublished &) = default;
};

/// How somebody came to a card. The numbers stand in events.
enum class JoinRoute { Poster = 1, Link = 2, Staff = 3, Import = 4 };

/// What a message may be sent by. The numbers stand in events.
enum class ConsentChannel { Wallet = 1, Mail = 2, Chat = 3 };

struct Consent
{
    ConsentChannel channel = ConsentChannel::Wallet;
    bool given = false;
    std::int64_t wordingVersion = 0;
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Blob 0 is the sealed person; the subject is the customer.
struct CustomerJoined
{
    base::ProgrammeId programme;
    base::Sha256 codeHash;
    base::Sha256 viewHash;
    JoinRoute route = JoinRoute::Staff;
    std::optional<base::PlacementId> placement;
    std::optional<base::CustomerId> referrer;
    std::vector<Consent> consents;
    /// Welcome stamps.
    Entries entries;
    friend bool operator==(const CustomerJoined &, const CustomerJoined &) = default;
};

/// How the card was shown. The numbers stand in events.
enum class Channel {
    Camera = 1,
    HandScanner = 2,
    ShortNumber = 3,
    FoundByName = 4,
    Kiosk = 5,
    Command = 6,
    Api = 7,
    Automation = 8,
};

/// One line of a receipt.
struct Line
{
    QString sku;
    std::int64_t quantity = 1;
    /// Of one piece.
    std::int64_t priceMinor = 0;
    friend bool operator==(const Line &, const Line &) = default;
};

/// What the lines come to.
std::int64_t linesTotalMinor(const std::vector<Line> &lines);

inline constexpr std::int64_t flagFreshCode = 1;
inline constexpr std::int64_t flagManagerOverrode = 2;
/// The number of stamps was set by hand, so that a rule "per amount" keeps its remainder as it was.
inline constexpr std::int64_t flagStampsByHand = 4;

/// Something done at the counter.
struct Act
{
    Channel channel = Channel::Camera;
    std::optional<std::int64_t> amountMinor;
    /// At most 200; equal ones are merged.
    std::vector<Line> lines;
    /// What the customer had to pay in the end.
    std::optional<std::int64_t> payMinor;
    Entries entries;
    QString receipt;
    std::int64_t flags = 0;
    friend bool operator==(const Act &, const Act &) = default;
};

/// The amount, else what the lines come to; nothing for an act that was no purchase.
std::optional<std::int64_t> purchaseMinor(const Act &act);
/// What the act adds to the customer's spending.
std::int64_t spendMinor(const Act &act);
/// What its goods came to after discounts, whatever paid it: money, points, bonus or gifts. Returns are amounts of it.
std::int64_t worthMinor(const Act &act);

/// One use inside an act.
struct EntryRef
{
    base::EventId event;
    std::int64_t index = 0;
    friend auto operator<=>(const EntryRef &, const EntryRef &) = default;
};

struct Undone
{
    base::EventId event;
    /// Uses taken back too; empty lets the card owe.
    std::vector<EntryRef> usesTakenBack;
    std::optional<BlobIndex> reason;
    friend bool operator==(const Undone &, const Undone &) = default;
};

struct Returned
{
    base::EventId event;
    /// Nothing: all of it.
    std::optional<std::int64_t> amountMinor;
    std::vector<Line> lines;
    friend bool operator==(const Returned &, const Returned &) = default;
};

/// Blob 0 is the sealed person; the subject is the customer.
struct CodeReplaced
{
    base::Sha256 newCodeHash;
    base::Sha256 oldCodeHash;
    base::Sha256 newViewHash;
    friend bool operator==(const CodeReplaced &, const CodeReplaced &) = default;
};

struct ConsentSet
{
    Consent consent;
    /// The consent this one has seen; nothing for the first.
    std::optional<base::EventId> seen;
    friend bool operator==(const ConsentSet &, const ConsentSet &) = default;
};

struct StaffSet
{
    base::StaffId staff;
    Role role = Role::Cashier;
    bool isActive = true;
    /// The write this one has seen; none for the first.
    base::EventId basedOn;
    friend bool operator==(const StaffSet &, const StaffSet &) = default;
};

struct CustomerErased
{
    friend bool operator==(const CustomerErased &, const CustomerErased &) = default;
};

/// Why a device is taken out of the shop. The numbers stand in events.
enum class RevokeReason { Lost = 1, Stolen = 2, NotUsed = 3 };

/// Blob 0 is the next shop key, sealed to every device that stays. The shop has had as many keys as revocations have
/// settled, and the first one.
struct DeviceRevoked
{
    base::DeviceId device;
    RevokeReason reason = RevokeReason::Lost;
    friend bool operator==(const DeviceRevoked &, const DeviceRevoked &) = default;
};

/// What becomes of a reward that was used once too often. The numbers stand in events.
enum class DisputeDecision {
    /// The shop bears it.
    WriteOff = 1,
    /// The customer's next reward of the kind pays for it.
    Charge = 2,
    /// Rewards of the kind are not handed over on this card any more.
    Block = 3,
    /// As if nobody had decided.
    Reopen = 4,
};

/// The owner's word on a use that found no reward left; the last one that settles holds. The subject is the customer.
struct DisputeSettled
{
    EntryRef use;
    DisputeDecision decision = DisputeDecision::WriteOff;
    friend bool operator==(const DisputeSettled &, const DisputeSettled &) = default;
};

/// The owner's word on what the endpoint holds in quarantine: at least one event, each once.
struct QuarantineDecided
{
    bool isAccepted = false;
    std::vector<base::EventId> events;
    friend bool operator==(const QuarantineDecided &, const QuarantineDecided &) = default;
};

/// A body of a newer Muhr (a new kind, or a known one in a new version), kept byte for byte.
struct UnknownBody
{
    std::int64_t kind = 0;
    std::int64_t version = 1;
    bool critical = false;
    QByteArray bytes;
    friend bool operator==(const UnknownBody &, const UnknownBody &) = default;
};

using Body = std::variant<ShopCreated, DeviceEnrolled, DocumentWritten, ProgrammePublished, CustomerJoined, Act, Undone,
                          Returned, CodeReplaced, ConsentSet, StaffSet, CustomerErased, DeviceRevoked, DisputeSettled,
                          QuarantineDecided, UnknownBody>;

/// The number of the kind, known or not.
std::int64_t kindNumber(const Body &body);
/// Nothing for an unknown body.
std::optional<EventKind> kindOf(const Body &body);
std::int64_t bodyVersion(const Body &body);
bool isCritical(const Body &body);

/// "camera", "hand_scanner" …; "poster", "link", "staff", "import"; "wallet", "mail", "chat"; "shop_settings" …:
/// the ids in part_ids.txt.
QString channelWord(Channel channel);
QString joinRouteWord(JoinRoute route);
QString consentChannelWord(ConsentChannel channel);
QString documentTypeWord(DocumentType type);
/// "lost", "stolen", "not_used".
QString revokeReasonWord(RevokeReason reason);
std::optional<RevokeReason> parseRevokeReason(QStringView word);
/// "write_off", "charge", "block", "reopen".
QString disputeDecisionWord(DisputeDecision decision);
std::optional<DisputeDecision> parseDisputeDecision(QStringView word);

/// The body as the map of model.md, 1. The longest is 16 KiB; encode() of the event checks it.
QByteArray encodeBody(const Body &body);
/// Nothing if the bytes are no body of that kind and version. `blobs` is the number of blobs the envelope names.
std::optional<Body> decodeBody(std::int64_t kind, std::int64_t version, bool critical, QByteArrayView bytes,
                               std::int64_t blobs);

} // namespace muhr::loyalty
