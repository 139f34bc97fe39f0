// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/base/random.h"
#include "core/store/work_queue.h"
#include "core/sync/endpoint_client.h"
#include "core/sync/enrol_wire.h"
#include "core/sync/invitation_report.h"
#include "core/sync/invite_wire.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace muhr::sync {

/// Lets another laptop into the shop: offers a link, looks every moment who has come, and says yes or no. One at a
/// time. Thread: the window's.
class Inviter : public QObject
{
    Q_OBJECT

public:
    /// References outlive it. `random` is used on the store's thread alone.
    struct Wiring
    {
        store::WorkQueue &queue;
        base::Random &random;
        base::ShopId shop;
        std::shared_ptr<const actions::ShopKeys> keys;
    };

    explicit Inviter(Wiring wiring, QObject *parent = nullptr);
    ~Inviter() override;

    const InvitationReport &report() const { return m_report; }

    /// Calls off whatever was begun, and offers a new link to a laptop that may do so much. Failures: no_key,
    /// no_endpoint (also where the shop has met none), not_allowed.
    void offer(loyalty::Ceiling ceiling);
    /// Looks after a link that this laptop has offered before. Failures: bad_value (it is none), as offer(), and
    /// not_allowed where the endpoint knows no such offer of this laptop.
    void goOn(const QString &link);
    /// The owner has compared the digits with the other laptop's.
    void decide(bool areTheSame);
    /// Forgets it here. The link runs out by itself.
    void stop();

signals:
    void changed();

private:
    struct Prepared;

    void prepare(InviteStep step, const std::optional<EnrolLinkText> &link);
    void begin(InviteStep step, const Prepared &prepared);
    void ask(InviteRequest request);
    void look();
    void take(const EndpointClient::Answer &answer);
    void follow(const InviteAnswer &answer);
    void set(InvitationReport::Stage stage);
    void fail(const words::Refused &why);

    Wiring m_wiring;
    InvitationReport m_report;
    loyalty::Ceiling m_ceiling = loyalty::Ceiling::Till;
    InviteRequest m_question;
    std::optional<InviteAnswer> m_answer;
    std::unique_ptr<EndpointClient> m_client;
    QTimer m_again;
    /// Answers to earlier questions are dropped.
    int m_turn = 0;
    /// Gone with what was begun.
    std::shared_ptr<int> m_begun;
};

} // namespace muhr::sync
