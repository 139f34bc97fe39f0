// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_presenter.h"

#include "core/actions/first_programme.h"
#include "core/loyalty/concrete_title.h"
#include "core/sync/invitation_report.h"
#include "core/words/template.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace muhr::welcome {
namespace {

constexpr int lowestGoal = 2;
constexpr int highestGoal = 30;

/// What the template gives at its goal.
QString usualReward(const words::Template &chosen, base::Language language)
{
    const QJsonObject rule = chosen.programme[QLatin1String("rules")].toArray().first().toObject();
    const QJsonArray milestones = rule[QLatin1String("terms")].toObject()[QLatin1String("milestones")].toArray();
    const QJsonObject reward = milestones.last().toObject()[QLatin1String("reward")].toObject();
    const auto title = base::LocalText::fromJson(reward[QLatin1String("title")].toObject());
    return title ? title->inLanguage(language) : QString();
}

QString cardName(const words::Template &chosen, base::Language language)
{
    const auto name = base::LocalText::fromJson(chosen.programme[QLatin1String("name")].toObject());
    return name ? name->inLanguage(language) : QString();
}

} // namespace

WelcomePresenter::WelcomePresenter(actions::Desk &desk, const base::Clock &clock, base::Language language,
                                   const QString &machineZone, FetchDoors doors, BackupDoors backups, QObject *parent)
    : QObject(parent), m_desk(desk), m_clock(clock), m_machineZone(machineZone), m_doors(std::move(doors)),
      m_backups(std::move(backups))
{
    m_state.language = language;
    follow();
    takeTrade();
    refreshPreview();
}

/// What nobody has chosen yet goes by the language.
void WelcomePresenter::follow()
{
    const actions::UsualPlace usual = actions::usualPlaceOf(m_state.language);
    if (!m_isCurrencyChosen)
        m_state.currency = QString::fromLatin1(usual.currency);
    if (!m_isZoneChosen) {
        const bool saysNothing = m_machineZone.isEmpty() || m_machineZone.startsWith(QLatin1String("Etc/")) ||
                                 m_machineZone == QLatin1String("UTC") || !base::Zone::parse(m_machineZone);
        m_state.zone = saysNothing ? QString::fromLatin1(usual.zone) : m_machineZone;
    }
}

void WelcomePresenter::takeTrade()
{
    const words::Template *chosen = words::findTemplate(m_state.trade);
    if (!chosen)
        return;
    const QString usual = usualReward(*chosen, m_state.language);
    if (!m_isRewardTyped)
        m_state.reward = usual;
    m_state.otherRewards = {};
    for (const base::LocalText &other : chosen->otherRewards)
        m_state.otherRewards.push_back(other.inLanguage(m_state.language));
    // The one the sentence begins with can be had back.
    if (!usual.isEmpty() && m_state.reward != usual)
        m_state.otherRewards.insert(m_state.otherRewards.begin(), usual);
    std::erase(m_state.otherRewards, m_state.reward);
}

void WelcomePresenter::refreshPreview()
{
    pass::CardContents &card = m_state.preview;
    card = {};
    card.language = m_state.language;
    card.shopName = m_state.shopName.trimmed();
    if (const words::Template *chosen = words::findTemplate(m_state.trade)) {
        card.programmeName = cardName(*chosen, m_state.language);
        card.design.background = QColor(chosen->cardColour);
        card.design.text = QColor(chosen->textColour);
        card.design.label = card.design.text;
    }
    card.goal = m_state.goal;
    card.stamps = std::max(1, m_state.goal * 2 / 3);
    card.missing = card.goal - card.stamps;
    card.nextReward = m_state.reward.trimmed();
    for (int number = 1; number <= m_state.goal; ++number) {
        pass::CardSeal seal;
        seal.number = number;
        seal.isGiven = number <= card.stamps;
        if (number == m_state.goal)
            seal.reward = card.nextReward;
        card.seals.push_back(seal);
    }
    // Drawn only: no shop has signed it, so no counter takes it.
    card.code = QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS");
}

void WelcomePresenter::change()
{
    refreshPreview();
    emit changed();
}

void WelcomePresenter::chooseLanguage(base::Language language)
{
    m_state.language = language;
    follow();
    takeTrade();
    emit languageChosen(language);
    change();
}

void WelcomePresenter::setShopName(const QString &name)
{
    m_state.shopName = name;
    m_state.nameIsMissing = false;
    change();
}

void WelcomePresenter::chooseTrade(const QString &trade)
{
    m_state.trade = trade;
    takeTrade();
    change();
}

void WelcomePresenter::setCurrency(const QString &code)
{
    if (!base::Currency::parse(code))
        return;
    m_isCurrencyChosen = true;
    m_state.currency = code;
    change();
}

void WelcomePresenter::setZone(const QString &name)
{
    if (!base::Zone::parse(name))
        return;
    m_isZoneChosen = true;
    m_state.zone = name;
    change();
}

void WelcomePresenter::setGoal(int visits)
{
    if (visits < lowestGoal || visits > highestGoal)
        return;
    m_state.goal = visits;
    change();
}

void WelcomePresenter::setReward(const QString &title)
{
    m_isRewardTyped = true;
    m_state.reward = title;
    m_state.rewardProblem = RewardProblem::None;
    takeTrade();
    change();
}

void WelcomePresenter::setGivesFirstStamp(bool gives)
{
    m_state.givesFirstStamp = gives;
    change();
}

void WelcomePresenter::chooseWay(Way way)
{
    m_state.way = way;
    change();
}

void WelcomePresenter::recoveryWasKept()
{
    m_state.isRecoveryKept = true;
    change();
}

void WelcomePresenter::haveLink()
{
    if (m_state.step != Step::Language)
        return;
    m_state.step = Step::Link;
    change();
}

void WelcomePresenter::setLink(const QString &link)
{
    if (m_state.link.fetch != Fetch::Idle)
        return;
    m_state.link.link = link;
    m_state.link.failure.reset();
    change();
}

void WelcomePresenter::linkSeen(const QString &text)
{
    if (m_state.step != Step::Link || m_state.link.fetch != Fetch::Idle || !sync::isLink(text))
        return;
    setLink(text);
    fetchShop();
}

void WelcomePresenter::openNow()
{
    if (!m_state.link.isHere())
        return;
    // The shop's own language may not be here yet; the one at hand can be read.
    emit languageChosen(m_state.language);
    emit finished();
}

bool WelcomePresenter::isComplete()
{
    switch (m_state.step) {
    case Step::Shop:
        m_state.nameIsMissing = m_state.shopName.trimmed().isEmpty();
        return !m_state.nameIsMissing;
    case Step::Reward: {
        const QString title = m_state.reward.trimmed();
        m_state.rewardProblem = title.isEmpty()                    ? RewardProblem::Missing
                                : !loyalty::isConcreteTitle(title) ? RewardProblem::Vague
                                                                   : RewardProblem::None;
        return m_state.rewardProblem == RewardProblem::None;
    }
    case Step::Language:
    case Step::Counter:
    case Step::Poster:
    case Step::Link:
    case Step::Backup:
        return true;
    }
    Q_UNREACHABLE();
}

void WelcomePresenter::next()
{
    if (m_state.isMaking)
        return;
    if (!isComplete()) {
        change();
        return;
    }
    switch (m_state.step) {
    case Step::Language:
        m_state.step = Step::Shop;
        break;
    case Step::Shop:
        m_state.step = Step::Reward;
        break;
    case Step::Reward:
        m_state.step = Step::Counter;
        break;
    case Step::Counter:
        makeShop();
        return;
    case Step::Poster:
        emit finished();
        return;
    case Step::Link:
        fetchShop();
        return;
    case Step::Backup:
        lookAtBackup();
        return;
    }
    change();
}

bool WelcomePresenter::canGoBack() const
{
    return m_state.step != Step::Language && m_state.step != Step::Poster && !m_state.isMaking &&
           !m_state.link.isHere();
}

void WelcomePresenter::back()
{
    if (!canGoBack())
        return;
    LinkState &link = m_state.link;
    if (link.fetch == Fetch::Asking) {
        // An answer that came meanwhile has brought the shop.
        if (!m_doors.cancel())
            return;
        link.fetch = Fetch::Idle;
    } else if (m_state.restore.isLooking) {
        m_backups.stop();
    } else {
        const bool isBeside = m_state.step == Step::Link || m_state.step == Step::Backup;
        m_state.step = isBeside ? Step::Language : static_cast<Step>(static_cast<int>(m_state.step) - 1);
        m_state.restore.failure.reset();
        m_state.failure.reset();
        link.failure.reset();
    }
    change();
}

void WelcomePresenter::fetchShop()
{
    LinkState &link = m_state.link;
    if (link.isFetching())
        return;
    link.fetch = link.isHere() ? Fetch::Coming : Fetch::Asking;
    link.failure.reset();
    link.digits.clear();
    change();
    const QPointer self(this);
    const auto came = [self](std::int64_t events, std::int64_t of) {
        if (!self)
            return;
        self->m_state.link.fetch = Fetch::Coming;
        self->m_state.link.events = events;
        self->m_state.link.ofEvents = of;
        self->change();
    };
    const auto waits = [self](const QString &digits) {
        if (!self || self->m_state.link.digits == digits)
            return;
        self->m_state.link.digits = digits;
        self->change();
    };
    const auto then = [self](const base::Expected<void, words::Refused> &fetched) {
        if (!self)
            return;
        if (fetched) {
            emit self->finished();
            return;
        }
        LinkState &ended = self->m_state.link;
        ended.fetch = ended.isHere() ? Fetch::Stopped : Fetch::Idle;
        ended.failure = fetched.error().sentence;
        self->change();
    };
    m_doors.fetch(link.link.trimmed(), came, then, waits);
}

void WelcomePresenter::makeShop()
{
    actions::CreateShop command;
    command.name = m_state.shopName.trimmed();
    command.language = m_state.language;
    command.currency = m_state.currency;
    command.zone = m_state.zone;
    command.trade = m_state.trade;
    command.goal = m_state.goal;
    command.reward = m_state.reward.trimmed();
    command.welcomeStamps = m_state.givesFirstStamp ? 1 : 0;
    m_state.isMaking = true;
    m_state.failure.reset();
    change();
    m_desk.createShop(command, [self = QPointer(this)](const actions::Outcome<actions::ShopCreated> &made) {
        if (!self)
            return;
        self->m_state.isMaking = false;
        if (made)
            self->take(*made);
        else
            self->m_state.failure = made.error().sentence;
        self->change();
        if (made)
            emit self->shopMade(*made);
    });
}

void WelcomePresenter::take(const actions::ShopCreated &made)
{
    m_state.made = made;
    m_state.step = Step::Poster;
    pass::Poster &poster = m_state.poster;
    poster.language = m_state.language;
    poster.shopName = m_state.shopName.trimmed();
    poster.design = m_state.preview.design;
    poster.goal = m_state.goal;
    poster.reward = m_state.reward.trimmed();
    poster.welcome = m_state.givesFirstStamp ? 1 : 0;
    const base::Zone zone = base::Zone::parse(made.zone).value_or(base::Zone::utc());
    m_state.recoverySheet = pass::RecoverySheet{m_state.language, poster.shopName, made.session.shop, made.recoveryKey,
                                                base::dayOf(m_clock.now(), zone)};
}

} // namespace muhr::welcome
