// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/crypto/cms.h"
#include "core/pass/card_contents.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace muhr::pass {

/// In whose name Apple passes are made. Pass type and team are those of the certificate, so that they cannot differ.
struct ApplePassIdentity
{
    crypto::PassSigner signer;
    /// What phones ask for changes, without "/v1": "https://…/wallet". Empty = the pass never changes.
    QString webServiceUrl;
};

/// The pass.json of a card. Source: Apple, "Pass" and "PassFieldContent" (Wallet Passes).
/// `token` is the authenticationToken, at least 16 characters; only said together with the web service.
QJsonObject applePassJson(const CardContents &card, const ApplePassIdentity &identity, const QString &token);

/// A whole .pkpass; the same bytes for the same card and moment. Needs a QGuiApplication.
QByteArray applePass(const CardContents &card, const ApplePassIdentity &identity, const QString &token,
                     base::Instant now);

} // namespace muhr::pass
