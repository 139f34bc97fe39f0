// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invitation_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql = "INSERT INTO invitation (shop, token_hash, invited_by, decision) VALUES (:shop, :token, "
                           ":invited_by, 0)";
constexpr auto findSql = "SELECT token_hash, invited_by, asker, signing_key, box_key, decision FROM invitation WHERE "
                         "shop = :shop AND token_hash = :token";
constexpr auto setAskerSql = "UPDATE invitation SET asker = :asker, signing_key = :signing_key, box_key = :box_key "
                             "WHERE shop = :shop AND token_hash = :token AND asker IS NULL";
constexpr auto decideSql = "UPDATE invitation SET decision = :decision WHERE shop = :shop AND token_hash = :token AND "
                           "decision = 0";

Invitation invitationOf(const Row &row)
{
    Invitation invitation;
    invitation.token = row.hash(0);
    invitation.invitedBy = row.id<base::DeviceId>(1);
    if (const auto asker = row.optionalId<base::DeviceId>(2))
        invitation.asker = InvitedDevice{*asker, row.bytes(3), row.bytes(4)};
    invitation.decision = row.choice(5, InvitationDecision::None, InvitationDecision::Refused);
    return invitation;
}

} // namespace

Result<void> insertInvitation(Transaction &transaction, const base::ShopId &shop, const Invitation &invitation)
{
    return transaction.statement(insertSql)
        .bind(":shop", shop)
        .bind(":token", invitation.token)
        .bind(":invited_by", invitation.invitedBy)
        .run();
}

Result<std::optional<Invitation>> findInvitation(Database &database, const base::ShopId &shop,
                                                 const base::Sha256 &token)
{
    return database.statement(findSql).bind(":shop", shop).bind(":token", token).first(invitationOf);
}

Result<void> setInvitationAsker(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                                const InvitedDevice &asker)
{
    return transaction.statement(setAskerSql)
        .bind(":asker", asker.device)
        .bind(":signing_key", asker.signingKey)
        .bind(":box_key", asker.boxKey)
        .bind(":shop", shop)
        .bind(":token", token)
        .run();
}

Result<void> decideInvitation(Transaction &transaction, const base::ShopId &shop, const base::Sha256 &token,
                              InvitationDecision decision)
{
    return transaction.statement(decideSql).bind(":decision", decision).bind(":shop", shop).bind(":token", token).run();
}

} // namespace muhr::store
