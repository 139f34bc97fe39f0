// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/check.h"
#include "app/endpoint/command.h"
#include "app/endpoint/house.h"
#include "app/endpoint/options.h"
#include "app/endpoint/stored_zip.h"
#include "core/crypto/token.h"
#include "core/pass/apple_pass.h"
#include "core/store/enrol_table.h"

namespace muhr::endpoint_program::commands {
namespace {

using Verdict = Check::Verdict;

Check keysCheck(const Options &options)
{
    const auto secrets = openSecrets(options);
    if (!secrets)
        return {"keys", Verdict::Bad, {secrets.error().sentence, secrets.error().values}};
    return {"keys",
            Verdict::Good,
            {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The endpoint's keys are there, and closed to others.")}, {}}};
}

/// Writes, reads it back, and takes it back.
bool writesAndReads(store::Database &database, base::Random &random)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return false;
    store::EnrolLink place;
    place.token = crypto::Token::make(random).hash();
    place.ceiling = loyalty::Ceiling::Owner;
    if (!store::insertEnrolLink(*transaction, place))
        return false;
    const auto found = store::findEnrolLink(database, place.shop, place.token);
    return found && *found && (*found)->token == place.token;
}

Check storeCheck(const Options &options, base::Random &random)
{
    auto database = openStore(options, store::IfMissing::Create);
    if (!database && database.error().word == QLatin1String("store_open")) {
        // The server has it: then it writes, and /readyz tells.
        if (openStoreForReading(options))
            return {"store",
                    Verdict::Good,
                    {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The store is open in the running endpoint, and can "
                                                                "be read beside it.")},
                     {}}};
    }
    if (!database)
        return {"store", Verdict::Bad, {database.error().sentence, database.error().values}};
    if (!writesAndReads(*database, random))
        return {"store",
                Verdict::Bad,
                {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The store did not take a line, or did not give it back. "
                                                            "Look at the disk and restore the last backup.")},
                 {}}};
    return {"store",
            Verdict::Good,
            {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The store takes a line and gives it back.")}, {}}};
}

pass::CardContents sampleCard(base::Random &random, base::Instant now)
{
    pass::CardContents card;
    card.shop = base::ShopId::make(random, now);
    card.card = base::CardId::fromBytes(card.shop.raw());
    card.shopName = QStringLiteral("Muhr");
    card.code = QStringLiteral("M1:00000000000000000000000000");
    card.goal = 6;
    card.missing = 6;
    for (std::int64_t number = 1; number <= card.goal; ++number)
        card.seals.push_back({number, false, false, {}});
    return card;
}

Check passCheck(const Options &options, base::Random &random, base::Instant now)
{
    const auto signer = loadSigner(options);
    if (!signer)
        return {"pass", Verdict::Bad, {signer.error().sentence, signer.error().values}};
    if (!*signer)
        return {"pass",
                Verdict::Notable,
                {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "There is no certificate for Apple passes; phones get the "
                                                            "card as a page.")},
                 {}}};
    const auto token = crypto::Token::make(random).text();
    const auto bytes = pass::applePass(sampleCard(random, now), {**signer, publicUrl(options)}, token, now);
    const auto manifest = storedEntry(bytes, "manifest.json");
    const auto signature = storedEntry(bytes, "signature");
    if (!manifest || !signature || !(*signer)->verifies(*manifest, *signature))
        return {"pass",
                Verdict::Bad,
                {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "A pass was made, but its signature does not fit. Look at "
                                                            "the certificate and its key.")},
                 {}}};
    return {"pass",
            Verdict::Good,
            {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "A pass was made and signed, and its signature fits.")}, {}}};
}

int run(const Options &options)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    return report(options, {keysCheck(options), storeCheck(options, random), passCheck(options, random, clock.now())});
}

} // namespace

const Command &selfTest()
{
    static const Command command = {"self-test", "signs and verifies a pass, writes and reads the store", run};
    return command;
}

} // namespace muhr::endpoint_program::commands
