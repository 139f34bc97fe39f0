// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shop_joiner.h"

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
        return with(QT_TRANSLATE_NOOP("Sync", "The endpoint does not take this link: it works once, and for one day. "
                                              "Nothing was changed. Have the endpoint make a new one."));
    if (word == Refusal::NotHere)
        return with(QT_TRANSLATE_NOOP("Sync", "This link connects a shop that is on a computer. Nothing was changed. "
                                              "Make the shop first, then use the link in its Settings."));
    if (word == Refusal::NoEndpoint)
        return with(QT_TRANSLATE_NOOP("Sync", "The endpoint does not answer. Nothing was changed. Check the internet "
                                              "connection, then try again."));
    return {word, {words::sentence(word), {}}};
}

namespace {

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

void ShopJoiner::join(const QString &text, Joined then)
{
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
    return true;
}

void ShopJoiner::ask(const EnrolLinkText &link, const Joined &then)
{
    m_client = std::make_unique<EndpointClient>(link.address, link.tlsKey, std::nullopt);
    m_client->post(QStringLiteral("/sync/v1/enrol"), joinJson(m_device->requestFor(link)),
                   [this, link, then](const EndpointClient::Answer &answer) { take(link, answer, then); });
}

void ShopJoiner::take(const EnrolLinkText &link, const EndpointClient::Answer &answer, const Joined &then)
{
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
