// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card_file.h"
#include "app/cli/command.h"
#include "core/crypto/token.h"
#include "core/pass/apple_pass.h"
#include "core/pass/card_face.h"
#include "core/store/pass_table.h"
#include "core/store/transaction.h"

namespace muhr::cli::commands {
namespace {

actions::Outcome<crypto::PassSigner> signerOf(const Invocation &invocation)
{
    const auto signer = fileOf(invocation, "--signer");
    if (!signer)
        return base::Unexpected(signer.error());
    const auto key = fileOf(invocation, "--key");
    if (!key)
        return base::Unexpected(key.error());
    const auto intermediate = fileOf(invocation, "--intermediate");
    if (!intermediate)
        return base::Unexpected(intermediate.error());
    auto made = crypto::PassSigner::fromPem({*signer, *key, *intermediate, {}});
    if (!made)
        return actions::refused(words::Refusal::BadValue, crypto::sourceText(made.error()));
    return std::move(*made);
}

/// What the phone asks for changes with: the pass's own, or a new one that the endpoint will know.
actions::Outcome<QString> tokenOf(actions::Workplace &place, const pass::CardContents &card)
{
    const auto &shop = place.session.shop;
    const auto known = store::findPass(place.database, shop, card.card, store::PassKind::Apple);
    if (!known)
        return actions::refused(known.error());
    if (*known)
        return QString::fromLatin1((*known)->token);
    const QString token = crypto::Token::make(place.random).text();
    store::PassRow row;
    row.serial = card.card;
    row.customer = card.customer;
    row.token = token.toLatin1();
    row.lastModified = place.clock.now();
    row.face = pass::cardFaceHash(card);
    auto transaction = store::Transaction::begin(place.database);
    if (!transaction)
        return actions::refused(transaction.error());
    if (const auto written = store::writePass(*transaction, shop, row); !written)
        return actions::refused(written.error());
    if (const auto committed = transaction->commit(); !committed)
        return actions::refused(committed.error());
    return token;
}

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (!arguments.has("--out"))
        return invocation.wrongUsage(QStringLiteral("pass apple needs --out FILE."));
    const auto url = arguments.value("--url");
    const auto place = url ? invocation.workplace() : invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto card = cardOf(invocation, **place, invocation.positional(0));
    if (!card)
        return invocation.fail(card.error());
    // A pass that asks for changes is the endpoint's to make; one that is signed here stays as it is.
    if (!arguments.has("--signer") || (url && !invocation.shop().isEndpoint))
        return invocation.fail(words::refused(words::Refusal::NotHere).error);
    auto signer = signerOf(invocation);
    if (!signer)
        return invocation.fail(signer.error());
    QString token;
    if (url) {
        const auto made = tokenOf(**place, *card);
        if (!made)
            return invocation.fail(made.error());
        token = *made;
    }
    const pass::ApplePassIdentity identity{std::move(*signer), url.value_or(QString())};
    const QByteArray bytes = pass::applePass(*card, identity, token, invocation.clock().now());
    if (const auto written = writeOut(invocation, bytes); !written)
        return invocation.fail(written.error());
    return invocation.answer({{QStringLiteral("file"), *arguments.value("--out")},
                              {QStringLiteral("serial"), card->card.text()},
                              {QStringLiteral("bytes"), bytes.size()}});
}

} // namespace

const Command &passApple()
{
    static const Command command{"pass apple",
                                 "CODE --out F [--signer PEM --key PEM --intermediate PEM] [--url U]",
                                 {{"--out"}, {"--signer"}, {"--key"}, {"--intermediate"}, {"--url"}},
                                 1,
                                 1,
                                 run,
                                 true};
    return command;
}

} // namespace muhr::cli::commands
