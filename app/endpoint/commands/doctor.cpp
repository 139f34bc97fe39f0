// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/check.h"
#include "app/endpoint/command.h"
#include "app/endpoint/house.h"
#include "app/endpoint/options.h"
#include "app/endpoint/pushing.h"
#include "core/deliver/apns.h"
#include "core/store/server_health.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sys/timex.h>

namespace muhr::endpoint_program::commands {
namespace {

using Verdict = Check::Verdict;

constexpr std::int64_t dayMs = 86'400'000;
/// So long before a certificate ends somebody has to see to it.
constexpr std::int64_t soonDays = 30;
constexpr qint64 littleSpace = 1024LL * 1024 * 1024;

Check certificateCheck(const char *name, base::Instant expires, base::Instant now, bool isIntermediate)
{
    const std::int64_t days = (expires - now).count() / dayMs;
    if (expires <= now)
        return {
            name,
            Verdict::Bad,
            {isIntermediate
                 ? base::SourceText{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Apple's intermediate certificate has "
                                                                              "expired: phones take no new pass. "
                                                                              "Get the present one from Apple.")}
                 : base::SourceText{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The pass certificate has expired: "
                                                                              "phones take no new pass. Renew it "
                                                                              "at Apple.")},
             {}}};
    return {name,
            days < soonDays ? Verdict::Notable : Verdict::Good,
            {isIntermediate
                 ? base::SourceText{"Endpoint", QT_TRANSLATE_N_NOOP("Endpoint", "Apple's intermediate certificate is "
                                                                                "good for %Ln more day(s).")}
                 : base::SourceText{"Endpoint", QT_TRANSLATE_N_NOOP("Endpoint", "The pass certificate is good for %Ln "
                                                                                "more day(s).")},
             {days}}};
}

Check clockCheck()
{
    timex state{};
    const bool isKept = adjtimex(&state) >= 0 && (state.status & STA_UNSYNC) == 0;
    if (isKept)
        return {"clock",
                Verdict::Good,
                {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The clock is kept right over the network.")}, {}}};
    return {"clock",
            Verdict::Notable,
            {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The system does not say that its clock is kept right over the "
                                                        "network. Switch time synchronisation on.")},
             {}}};
}

Check diskCheck(const Options &options)
{
    const qint64 free = QStorageInfo(options.dataFolder()).bytesAvailable();
    return {"disk",
            free < littleSpace ? Verdict::Bad : Verdict::Good,
            {{"Endpoint", QT_TRANSLATE_N_NOOP("Endpoint", "The disk of the data folder has %Ln MB free.")},
             {static_cast<std::int64_t>(free / (1024 * 1024))}}};
}

/// A push to a phone that cannot be: Apple says so if it takes our certificate at all.
Check appleCheck(const Options &options, const crypto::PassSigner &signer, base::Instant now)
{
    deliver::Apns apns(apnsOf(options, signer));
    const auto nobody = deliver::DeviceToken::parse(QByteArray(64, '0'));
    const auto verdict = apns.push({*nobody}, now).front();
    if (verdict.result == deliver::PushResult::BadToken || verdict.result == deliver::PushResult::Accepted ||
        verdict.result == deliver::PushResult::Gone)
        return {"apple",
                Verdict::Good,
                {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Apple's push service is reached and takes the "
                                                            "certificate.")},
                 {}}};
    return {"apple", Verdict::Bad, {deliver::sentenceOf(verdict.result), {}}};
}

Check complaintsCheck(const Options &options)
{
    const QFileInfo file(complaintsFile(options));
    if (!file.exists() || file.size() == 0)
        return {"phones",
                Verdict::Good,
                {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "No phone has complained of a pass.")}, {}}};
    return {"phones",
            Verdict::Notable,
            {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Phones have complained of passes. What they say stands in "
                                                        "%1.")},
             {base::TextCode{file.filePath()}}}};
}

/// What a line of `databaseChecks` is made of.
Check databaseCheck(Verdict verdict, const base::SourceText &sentence)
{
    return {"database", verdict, {sentence, {}}};
}

/// Of a database server; of a file nothing is said.
std::vector<Check> databaseChecks(const Options &options)
{
    if (const auto server = databaseOf(options); server && !*server)
        return {};
    auto database = openStoreForReading(options);
    if (!database)
        return {{"database", Verdict::Bad, {database.error().sentence, database.error().values}}};
    const auto health = store::serverHealth(*database);
    if (!health)
        return {databaseCheck(Verdict::Bad, store::sourceText(health.error()))};
    std::vector<Check> checks;
    if (health->losesOnPowerCut)
        checks.push_back(databaseCheck(
            Verdict::Bad, {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "When the power fails the database may lose what "
                                                                     "it has confirmed: switch its settings fsync and "
                                                                     "full_page_writes on.")}));
    if (health->seesAllShops)
        checks.push_back(databaseCheck(
            Verdict::Notable, {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The user of the database passes by the wall "
                                                                         "between shops. Take SUPERUSER and BYPASSRLS "
                                                                         "from it.")}));
    else if (health->ownsTables)
        checks.push_back(databaseCheck(
            Verdict::Notable, {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The user of the database owns its tables and "
                                                                         "could take the wall between shops down. Let "
                                                                         "another user own them (database_owner).")}));
    if (checks.empty())
        checks.push_back(databaseCheck(
            Verdict::Good, {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The database is reached, and its user sees one "
                                                                      "shop at a time.")}));
    return checks;
}

int run(const Options &options)
{
    const base::SystemClock clock;
    const auto now = clock.now();
    std::vector<Check> checks = {clockCheck(), diskCheck(options)};
    const auto ofDatabase = databaseChecks(options);
    checks.insert(checks.end(), ofDatabase.begin(), ofDatabase.end());
    const auto signer = loadSigner(options);
    if (!signer) {
        checks.push_back({"certificate", Verdict::Bad, {signer.error().sentence, signer.error().values}});
    } else if (!*signer) {
        checks.push_back({"certificate",
                          Verdict::Notable,
                          {{"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "There is no certificate for Apple passes; "
                                                                      "phones get the card as a page.")},
                           {}}});
    } else {
        checks.push_back(certificateCheck("certificate", (*signer)->expires(), now, false));
        checks.push_back(certificateCheck("intermediate", (*signer)->intermediateExpires(), now, true));
        checks.push_back(appleCheck(options, **signer, now));
    }
    checks.push_back(complaintsCheck(options));
    return report(options, checks);
}

} // namespace

const Command &doctor()
{
    static const Command command = {"doctor", "certificates, clock, disk, database, reach of Apple: a sentence each",
                                    run};
    return command;
}

} // namespace muhr::endpoint_program::commands
