// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shop_joiner.h"

#include "core/sync/invite_wire.h"
#include "core/sync/store_task.h"

namespace muhr::sync {
using words::Refusal;

words::Refused whyNoShop(Refusal word)
{
    const auto with = [word](const char *text) { return words::Refused{word, {{"Sync", text}, {}}}; };
    if (word == Refusal::BadValue)
        return with(QT_TRANSLATE_NOOP("Sync", "This is not a link of an endpoint. Nothing was changed. Copy the whole "
                                              "line that the endpoint showed, and try again."));
    if (word == Refusal::NotAllowed)
        return with(QT_TRANSLATE_NOOP("Sync", "The endpoint does not take this link: each works once, and not for "
                                              "long. Nothing was changed. Have a new one made."));
    if (word == Refusal::NotHere)
        return with(QT_TRANSLATE_NOOP("Sync", "This link connects a shop that is on a computer. Nothing was changed. "
                                              "Make the shop first, then use the link in its Settings."));
    if (word == Refusal::NoEndpoint)
        return with(QT_TRANSLATE_NOOP("Sync", "The endpoint does not answer. Nothing was changed. Check the internet "
                                              "connection, then try again."));
    return {word, {words::sentence(word), {}}};
}

namespace {

/// Somebody looks at two laptops meanwhile.
constexpr std::chrono::milliseconds askAgainAfter(1500);

words::Refused whyNot(const EndpointClient::Answer &answer)
{
    if (answer.isOtherKey)
        return {Refusal::NoEndpoint, {sourceText(SyncState::OtherKey), {}}};
    if (answer.status < 400 || answer.status >= 500)
        return whyNoShop(Refusal::NoEndpoint);
    return whyNoShop(
        words::parseErrorWord(answer.body[QLatin1String("error")].toString()).value_or(Refusal::NotAllowed));
}

} // namespace

ShopJoiner::ShopJoiner(JoinerWiring wiring) : m_wiring(std::move(wiring))
{
    m_again.setSingleShot(true);
}

void ShopJoiner::join(const QString &text, Joined then, Waits waits)
{
    m_again.disconnect();
    m_waits = std::move(waits);
    const auto link = EnrolLinkText::parse(text);
    if (!link) {
        then(base::Unexpected{whyNoShop(Refusal::BadValue)});
        return;
    }
    if (m_device && m_madeFor == link->token.hash()) {
        ask(*link, then);
        return;
    }
    m_device.reset();
    m_madeFor = link->token.hash();
    m_asked = std::make_shared<int>(0);
    onStore(
        m_wiring.queue, m_asked,
        [&random = m_wiring.random, now = m_wiring.clock.now()](store::Database &) {
            return std::make_shared<const NewDevice>(NewDevice::make(random, now));
        },
        [this, link = *link, then](const std::shared_ptr<const NewDevice> &device) {
            m_device = device;
            ask(link, then);
        });
}

bool ShopJoiner::cancel()
{
    if (m_isStoring)
        return false;
    m_asked.reset();
    m_client.reset();
    m_again.stop();
    return true;
}

void ShopJoiner::ask(const EnrolLinkText &link, const Joined &then)
{
    m_client = std::make_unique<EndpointClient>(link.address, link.tlsKey, std::nullopt);
    m_client->post(QStringLiteral("/sync/v1/enrol"), joinJson(m_device->requestFor(link)),
                   [this, link, then](const EndpointClient::Answer &answer) { take(link, answer, then); });
}

void ShopJoiner::wait(const EnrolLinkText &link, const Joined &then)
{
    const JoinRequest request = m_device->requestFor(link);
    if (m_waits)
        m_waits(sixDigits(link.token.hash(), {request.device, request.signingKey, request.boxKey}));
    m_again.disconnect();
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this, link, then] { ask(link, then); });
    m_again.start(askAgainAfter);
}

void ShopJoiner::take(const EnrolLinkText &link, const EndpointClient::Answer &answer, const Joined &then)
{
    if (answer.isGood() && answer.body[QLatin1String("waiting")].toBool()) {
        wait(link, then);
        return;
    }
    const auto given = answer.isGood() ? parseJoinAnswer(answer.body) : std::nullopt;
    if (!given) {
        then(base::Unexpected{whyNot(answer)});
        return;
    }
    m_isStoring = true;
    onStore(
        m_wiring.queue, m_alive,
        [device = m_device, keep = m_wiring.keep, link, given](store::Database &database) {
            return takeShop(database, *device, link, *given, keep);
        },
        [this, then](const base::Expected<JoinedShop, words::Refused> &taken) {
            m_isStoring = false;
            then(taken);
        });
}

} // namespace muhr::sync
