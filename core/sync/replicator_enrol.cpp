// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replicator.h"

#include "core/actions/action_error.h"
#include "core/sync/laptop_side.h"
#include "core/sync/replicator_tasks.h"
#include "core/sync/take_pins.h"

namespace muhr::sync {

void Replicator::enrol(const QString &text, Enrolled then)
{
    const auto link = EnrolLinkText::parse(text);
    if (!link) {
        then(words::refused(words::Refusal::BadValue, {QStringLiteral("link")}));
        return;
    }
    if (!m_wiring.keys) {
        then(words::refused(words::Refusal::NoKey));
        return;
    }
    stop();
    m_client = std::make_unique<EndpointClient>(link->address, link->tlsKey, std::nullopt);
    onStore(
        [link = *link, keys = m_wiring.keys, shop = m_wiring.session.shop,
         &random = m_wiring.random](store::Database &database) -> store::Result<std::optional<EnrolRequest>> {
            const auto row = store::findShop(database, shop);
            if (!row)
                return base::Unexpected{row.error()};
            if (!*row)
                return std::optional<EnrolRequest>();
            return enrolRequestOf(database, **row, link, keys->shop, keys->signing, keys->box.publicKey().bytes(),
                                  random);
        },
        [this, link = *link, then](const store::Result<std::optional<EnrolRequest>> &request) {
            if (!request || !*request) {
                then(words::refused(words::Refusal::StoreDamaged));
                return;
            }
            m_client->post(QStringLiteral("/sync/v1/enrol"), enrolJson(**request),
                           [this, link, then](const EndpointClient::Answer &answer) { joinWith(link, answer, then); });
        });
}

void Replicator::joinWith(const EnrolLinkText &link, const EndpointClient::Answer &answer, const Enrolled &then)
{
    const auto enrolled = answer.isGood() ? parseEnrolAnswer(answer.body) : std::nullopt;
    if (!enrolled) {
        const bool isDenied = answer.status >= 400 && answer.status < 500;
        then(words::refused(isDenied ? words::Refusal::NotAllowed : words::Refusal::NoEndpoint));
        return;
    }
    onStore(
        [this, link, enrolled, session = m_wiring.session](store::Database &database) {
            return takeEndpoint(database, m_wiring.clock, m_wiring.random, session, link, *enrolled);
        },
        [this, then](const base::Expected<void, words::Refused> &taken) {
            m_client.reset();
            then(taken);
        });
}

void Replicator::takeNewKey(Enrolled then)
{
    const auto met = m_report.newKey;
    if (!met) {
        then(words::refused(words::Refusal::NotAllowed));
        return;
    }
    stop();
    onStore([shop = m_wiring.session.shop,
             key = met->key](store::Database &database) { return takeKey(database, shop, key); },
            [this, then = std::move(then)](const store::Result<void> &taken) {
                m_report.newKey.reset();
                then(taken ? base::Expected<void, words::Refused>() : actions::refused(taken.error()));
            });
}

} // namespace muhr::sync
