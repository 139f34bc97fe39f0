// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/inviter.h"

#include "core/store/device_table.h"
#include "core/store/shop_table.h"
#include "core/sync/store_task.h"

#include <algorithm>

namespace muhr::sync {

using Stage = InvitationReport::Stage;
using words::Refusal;

namespace {

constexpr std::chrono::milliseconds lookAgainAfter(1500);

words::Refused whyNot(const EndpointClient::Answer &answer)
{
    if (answer.isOtherKey)
        return {Refusal::NoEndpoint, {sourceText(SyncState::OtherKey), {}}};
    if (answer.status >= 400 && answer.status < 500)
        return {Refusal::NotAllowed,
                {{"Sync", QT_TRANSLATE_NOOP("Sync", "The endpoint does not let this laptop invite another one. Only an "
                                                    "owner's laptop may.")},
                 {}}};
    return {Refusal::NoEndpoint,
            {{"Sync", QT_TRANSLATE_NOOP("Sync", "The endpoint does not answer. Check the internet connection, then try "
                                                "again.")},
             {}}};
}

bool isOver(Stage stage)
{
    return stage == Stage::None || stage == Stage::Done || stage == Stage::Refused || stage == Stage::Expired ||
           stage == Stage::Failed;
}

} // namespace

/// What an invitation is made of, as the store knows it.
struct Inviter::Prepared
{
    store::EndpointAddress endpoint;
    base::DeviceId self;
    EnrolLinkText link;
};

Inviter::Inviter(Wiring wiring, QObject *parent) : QObject(parent), m_wiring(std::move(wiring))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Inviter::look);
}

Inviter::~Inviter() = default;

void Inviter::offer(loyalty::Ceiling ceiling)
{
    m_ceiling = ceiling;
    prepare(InviteStep::Offer, std::nullopt);
}

void Inviter::goOn(const QString &text)
{
    if (const auto link = EnrolLinkText::parse(text)) {
        prepare(InviteStep::Look, link);
        return;
    }
    stop();
    fail(words::refused(Refusal::BadValue, {QStringLiteral("link")}).error);
}

void Inviter::prepare(InviteStep step, const std::optional<EnrolLinkText> &link)
{
    stop();
    if (!m_wiring.keys) {
        fail(words::refused(Refusal::NoKey).error);
        return;
    }
    set(Stage::Offering);
    m_begun = std::make_shared<int>(0);
    onStore(
        m_wiring.queue, m_begun,
        [shop = m_wiring.shop, &random = m_wiring.random, link](store::Database &database) -> std::optional<Prepared> {
            const auto row = store::findShop(database, shop);
            const auto devices = store::listDevices(database, shop);
            if (!row || !*row || !(*row)->endpoint || !devices)
                return std::nullopt;
            const auto endpoint = std::find_if(devices->begin(), devices->end(), [](const store::DeviceRow &device) {
                return device.ceiling == loyalty::Ceiling::Endpoint;
            });
            const auto box = endpoint == devices->end() || !endpoint->boxKey
                                 ? std::nullopt
                                 : crypto::BoxPublicKey::fromBytes(*endpoint->boxKey);
            if (!box)
                return std::nullopt;
            const auto &address = *(*row)->endpoint;
            const auto token = link ? link->token : crypto::Token::make(random);
            return Prepared{address, (*row)->device, EnrolLinkText{address.url, token, *box, address.key}};
        },
        [this, step](const std::optional<Prepared> &prepared) {
            if (prepared)
                begin(step, *prepared);
            else
                fail(words::refused(Refusal::NoEndpoint).error);
        });
}

void Inviter::begin(InviteStep step, const Prepared &prepared)
{
    m_report.link = prepared.link.text();
    m_client =
        std::make_unique<EndpointClient>(prepared.endpoint.url, prepared.endpoint.key, prepared.endpoint.nextKey);
    m_question = {};
    m_question.shop = m_wiring.shop;
    m_question.device = prepared.self;
    m_question.token = prepared.link.token.hash();
    m_question.ceiling = m_ceiling;
    InviteRequest first = m_question;
    first.step = step;
    ask(first);
}

void Inviter::ask(InviteRequest request)
{
    sign(request, m_wiring.keys->signing);
    m_client->post(QStringLiteral("/sync/v1/invite"), inviteJson(request),
                   [this, turn = ++m_turn](const EndpointClient::Answer &answer) {
                       if (turn == m_turn)
                           take(answer);
                   });
}

void Inviter::look()
{
    ask(m_question);
}

void Inviter::decide(bool areTheSame)
{
    if (m_report.stage != Stage::Asked || !m_answer || !m_answer->asker)
        return;
    m_again.stop();
    ++m_turn;
    m_client->abort();
    InviteRequest decided = m_question;
    decided.step = InviteStep::Decide;
    decided.asker = m_answer->asker->device;
    decided.accepts = areTheSame;
    ask(decided);
}

void Inviter::stop()
{
    m_begun.reset();
    ++m_turn;
    m_client.reset();
    m_again.stop();
    m_answer.reset();
    if (m_report.stage == Stage::None)
        return;
    m_report = {};
    emit changed();
}

void Inviter::take(const EndpointClient::Answer &answer)
{
    const auto parsed = answer.isGood() ? parseInviteAnswer(answer.body) : std::nullopt;
    if (parsed) {
        follow(*parsed);
        return;
    }
    // A line that fails for a moment takes nobody's link away.
    const bool isOffered = m_report.stage != Stage::Offering;
    if (isOffered && (answer.status == 0 || answer.status >= 500)) {
        m_again.start(lookAgainAfter);
        return;
    }
    fail(whyNot(answer));
}

void Inviter::follow(const InviteAnswer &answer)
{
    m_answer = answer;
    m_report.expires = answer.expires;
    m_report.device = answer.asker ? std::optional(answer.asker->device) : std::nullopt;
    m_report.digits = answer.asker ? sixDigits(m_question.token, *answer.asker) : QString();
    switch (answer.decision) {
    case store::InvitationDecision::None:
        set(answer.time > answer.expires ? Stage::Expired : answer.asker ? Stage::Asked : Stage::Open);
        break;
    case store::InvitationDecision::Accepted:
        set(answer.isEnrolled ? Stage::Done : Stage::Accepted);
        break;
    case store::InvitationDecision::Refused:
        set(Stage::Refused);
        break;
    }
    if (!isOver(m_report.stage))
        m_again.start(lookAgainAfter);
}

void Inviter::set(Stage stage)
{
    m_report.stage = stage;
    emit changed();
}

void Inviter::fail(const words::Refused &why)
{
    m_report.failure = why;
    set(Stage::Failed);
}

} // namespace muhr::sync
