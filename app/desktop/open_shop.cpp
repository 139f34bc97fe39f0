// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/open_shop.h"

#include "core/loyalty/card_code.h"
#include "core/sync/inviter.h"
#include "core/sync/replicator.h"
#include "core/words/say.h"
#include "ui/camera/camera_feed.h"
#include "ui/counter/counter_presenter.h"
#include "ui/counter/counter_screen.h"
#include "ui/customer_display/display_presenter.h"
#include "ui/customer_display/display_window.h"
#include "ui/customers/customer_model.h"
#include "ui/customers/customer_presenter.h"
#include "ui/customers/customers_screen.h"
#include "ui/disputes/disputes_screen.h"
#include "ui/disputes/to_look_at.h"
#include "ui/kit/password_ask.h"
#include "ui/kit/reason_ask.h"
#include "ui/kit/theme.h"
#include "ui/settings/settings_presenter.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_presenter.h"
#include "ui/shell/search_presenter.h"
#include "ui/today/today_presenter.h"
#include "ui/today/today_screen.h"

namespace muhr::desktop {
namespace {

const QString counterId = QStringLiteral("counter");
const QString customersId = QStringLiteral("customers");
const QString disputesId = QStringLiteral("disputes");
const QString todayId = QStringLiteral("today");
const QString settingsId = QStringLiteral("settings");
constexpr std::chrono::minutes firstLook(10);
constexpr std::chrono::hours everyHour(1);

} // namespace

OpenShop::OpenShop(Parts parts) : m_parts(std::move(parts))
{
    m_replicator = std::make_unique<sync::Replicator>(
        sync::ReplicatorWiring{m_parts.queue, m_parts.clock, m_parts.random, m_parts.desk.session(), m_parts.keys.keys,
                               [this](const auto &keys) {
                                   m_parts.keys.keys = keys;
                                   m_parts.takeKeys(keys);
                               }});
    m_framePresenter = std::make_unique<shell::FramePresenter>(m_parts.report, m_parts.desk, m_parts.clock);
    m_search = std::make_unique<shell::SearchPresenter>(m_parts.report, searchActions());
    m_counter = std::make_unique<counter::CounterPresenter>(m_parts.desk, m_parts.report, m_parts.feed, m_parts.clock);
    m_customers = std::make_unique<customers::CustomerModel>(m_parts.report);
    m_customer = std::make_unique<customers::CustomerPresenter>(m_parts.desk, m_parts.report, m_parts.clock);
    m_disputes = std::make_unique<disputes::ToLookAt>(m_parts.desk, m_parts.report);
    makeToday();
    settings::SettingsDoors doors;
    doors.apply = m_parts.apply;
    doors.enrol = [this](const QString &link, settings::SettingsDoors::Then then) {
        connectEndpoint(link, std::move(then));
    };
    doors.syncNow = [this] { m_replicator->wake(); };
    doors.takeNewKey = [this](settings::SettingsDoors::Then then) {
        m_replicator->takeNewKey([this, then = std::move(then)](const base::Expected<void, words::Refused> &taken) {
            m_replicator->start();
            then(taken);
        });
    };
    doors.writeKeyFile = [this](const settings::SettingsDoors::Then &then) {
        if (m_parts.keys.keys)
            then(m_parts.keyPlace.writeFile(m_parts.desk.session().shop, *m_parts.keys.keys));
    };
    doors.backUp = [this] { m_backups->backUp(); };
    doors.tryBackup = [this] { m_backups->tryNewest(); };
    doors.stopBackup = [this] { m_backups->stop(); };
    doors.writeStick = [this](const QString &path) { m_sticks->write(path); };
    doors.bringStick = [this](const QString &path) { m_sticks->bringIn(path); };
    doors.stopStick = [this] { m_sticks->stop(); };
    const auto tell = [](const settings::SettingsDoors::Then &then) {
        return [then](const actions::Outcome<base::EventId> &done) {
            then(done ? base::Expected<void, words::Refused>() : base::Unexpected{done.error()});
        };
    };
    doors.revoke = [this, tell](const base::DeviceId &device, loyalty::RevokeReason reason,
                                const settings::SettingsDoors::Then &then) {
        m_parts.desk.revokeDevice({device, reason}, tell(then));
    };
    doors.nameDevice = [this, tell](const base::DeviceId &device, const QString &name,
                                    const settings::SettingsDoors::Then &then) {
        m_parts.desk.nameDevice({device, name}, tell(then));
    };
    doors.decide = [this, tell](const std::vector<base::EventId> &events, bool isAccepted,
                                const settings::SettingsDoors::Then &then) {
        m_parts.desk.decideQuarantine({events, isAccepted}, tell(then));
    };
    doors.beginKiosk = [this] { beginKiosk(); };
    doors.setOwnerPassword = [this, tell](const QString &password, const settings::SettingsDoors::Then &then) {
        m_parts.desk.setOwnerPassword(password, tell(then));
    };
    connectInviter(doors);
    connectOwner();
    connectReason();
    m_settings = std::make_unique<settings::SettingsPresenter>(m_parts.report, std::move(doors), m_parts.settings);

    connectScanners();
    // The camera looks while another page is open as well: nobody is stamped unseen.
    QObject::connect(&m_parts.feed, &camera::CameraFeed::codeSeen, m_counter.get(), [this](const QString &text) {
        if (m_frame && m_till->isOpen() && loyalty::CardCode::parse(text, m_parts.desk.session().shop))
            m_frame->show(counterId);
    });
    QObject::connect(m_counter.get(), &counter::CounterPresenter::changed, m_framePresenter.get(),
                     [this] { m_framePresenter->setNotStored(m_counter->state().isNotStored); });
    connectDisputes();
    connectBackups();
    connectSticks();
    connectTill();
    connectKiosk();
    setPreferences(m_parts.settings.preferences);
    m_counter->refresh();
    connectSync();
}

OpenShop::~OpenShop()
{
    m_parts.desk.setAskOwner({});
}

void OpenShop::connectInviter(settings::SettingsDoors &doors)
{
    // Made anew each time: the shop may have another key by then.
    doors.invite = [this](loyalty::Ceiling ceiling) {
        m_inviter = std::make_unique<sync::Inviter>(
            sync::Inviter::Wiring{m_parts.queue, m_parts.random, m_parts.desk.session().shop, m_parts.keys.keys});
        QObject::connect(m_inviter.get(), &sync::Inviter::changed, m_settings.get(),
                         [this] { m_settings->setInvitation(m_inviter->report()); });
        m_inviter->offer(ceiling);
    };
    doors.decideInvitation = [this](bool areTheSame) {
        if (m_inviter)
            m_inviter->decide(areTheSame);
    };
    doors.stopInviting = [this] {
        if (m_inviter)
            m_inviter->stop();
    };
}

void OpenShop::connectOwner()
{
    m_parts.desk.setAskOwner([this](const std::optional<base::Sentence> &before, const actions::Desk::Typed &typed) {
        if (!m_frame) {
            typed(std::nullopt);
            return;
        }
        const QString error = before ? words::say(kit::currentLanguage(), *before) : QString();
        auto *ask = new kit::PasswordAsk(error, m_frame->window());
        QObject::connect(ask, &kit::PasswordAsk::typed, ask, [typed](const QString &password) { typed(password); });
        QObject::connect(ask, &QDialog::rejected, ask, [typed] { typed(std::nullopt); });
        ask->open();
    });
}

void OpenShop::connectReason()
{
    m_parts.desk.setAskReason([this](const base::Sentence &because, const actions::Desk::SaidWhy &said) {
        if (!m_frame) {
            said(std::nullopt);
            return;
        }
        auto *ask = new kit::ReasonAsk(words::say(kit::currentLanguage(), because), m_frame->window());
        QObject::connect(ask, &kit::ReasonAsk::said, ask, [said](const QString &reason) { said(reason); });
        QObject::connect(ask, &QDialog::rejected, ask, [said] { said(std::nullopt); });
        ask->open();
    });
}

void OpenShop::connectDisputes()
{
    QObject::connect(m_disputes.get(), &disputes::ToLookAt::changed, m_framePresenter.get(), [this] {
        if (m_frame)
            m_frame->setPlace(disputesId, m_disputes->isWorthShowing(), m_disputes->open());
        m_today->setToLookAt(m_disputes->isWorthShowing() ? m_disputes->open() : 0);
    });
    QObject::connect(m_disputes.get(), &disputes::ToLookAt::decided, m_customer.get(), [this] {
        m_customers->refresh();
        m_customer->refresh();
        m_framePresenter->refresh();
        m_settings->refresh();
    });
}

void OpenShop::makeToday()
{
    m_today = std::make_unique<today::TodayPresenter>(m_parts.desk, m_parts.report);
    QObject::connect(m_today.get(), &today::TodayPresenter::changed, m_framePresenter.get(), [this] {
        if (m_frame)
            m_frame->setPlace(todayId, m_today->state().maySee);
    });
}

void OpenShop::connectBackups()
{
    m_parts.backups.changed = [this] {
        if (m_backups)
            m_settings->setBackups(m_backups->state());
    };
    m_backups = std::make_unique<BackingUp>(m_parts.backups, m_parts.settings.preferences.backupFolder);
    m_settings->setBackups(m_backups->state());
    // Not in the first minutes of a morning, when there is a queue.
    m_daily.setInterval(firstLook);
    QObject::connect(&m_daily, &QTimer::timeout, &m_daily, [this] {
        m_daily.setInterval(everyHour);
        m_backups->backUpIfDue();
    });
    m_daily.start();
}

void OpenShop::connectSticks()
{
    const BackingUp::Parts &beside = m_parts.backups;
    m_sticks = std::make_unique<Carrying>(
        Carrying::Parts{beside.storePath, m_parts.queue, m_parts.clock, beside.log, beside.post, beside.shop,
                        [this] { return m_parts.keys.keys; }, [this] { m_settings->setStick(m_sticks->state()); },
                        [this] { m_replicator->wake(); }});
}

void OpenShop::connectSync()
{
    QObject::connect(m_replicator.get(), &sync::Replicator::reportChanged, m_framePresenter.get(), [this] {
        const sync::SyncReport &report = m_replicator->report();
        m_parts.desk.setOnline(report.state == sync::SyncState::NotConnected ||
                               report.state == sync::SyncState::Agreed || report.state == sync::SyncState::Working);
        m_framePresenter->setSyncReport(report);
        m_settings->setSyncReport(report);
        if (report.state == sync::SyncState::Agreed)
            m_parts.agreed();
    });
    QObject::connect(m_replicator.get(), &sync::Replicator::arrived, m_counter.get(), [this] {
        refresh();
        // This laptop may do more by now, or whoever works here less.
        m_till->refresh();
    });
    m_replicator->start();
}

void OpenShop::refresh()
{
    m_counter->refresh();
    m_customers->refresh();
    m_customer->refresh();
    m_disputes->refresh();
    m_today->refresh();
    m_framePresenter->refresh();
    m_settings->refresh();
}

void OpenShop::connectEndpoint(const QString &link,
                               std::function<void(const base::Expected<void, words::Refused> &)> then)
{
    m_replicator->enrol(link, [this, then = std::move(then)](const base::Expected<void, words::Refused> &enrolled) {
        if (enrolled) {
            m_replicator->start();
            m_framePresenter->refresh();
        }
        then(enrolled);
    });
}

void OpenShop::actStored()
{
    m_replicator->wake();
    m_framePresenter->refresh();
    m_till->touch();
}

void OpenShop::setPreferences(const settings::Preferences &preferences)
{
    m_counter->setStampsByItself(preferences.stampsByItself);
    m_counter->setCameraMirrored(preferences.mirrorsCamera);
    m_backups->setFolder(preferences.backupFolder);
    m_parts.settings.preferences = preferences;
    showDisplay();
}

std::vector<shell::SearchAction> OpenShop::searchActions()
{
    const auto inTheme = [this](kit::Theme theme) { return [this, theme] { m_settings->setTheme(theme); }; };
    return {{QStringLiteral("new_customer"),
             {"SearchAction", QT_TRANSLATE_NOOP("SearchAction", "New customer")},
             [this] { newCustomer(); }},
            {QStringLiteral("light"),
             {"SearchAction", QT_TRANSLATE_NOOP("SearchAction", "Light theme")},
             inTheme(kit::Theme::Light)},
            {QStringLiteral("dark"),
             {"SearchAction", QT_TRANSLATE_NOOP("SearchAction", "Dark theme")},
             inTheme(kit::Theme::Dark)}};
}

void OpenShop::newCustomer()
{
    if (m_frame)
        m_frame->show(counterId);
    m_counter->ask(counter::Ask::NewCustomer);
}

QWidget *OpenShop::takeFrame(const QString &screen)
{
    m_frame = new shell::Frame(*m_framePresenter, *m_search);
    auto *counter = new counter::CounterScreen(*m_counter, m_parts.feed, m_parts.sounds);
    QObject::connect(counter, &counter::CounterScreen::cameraChosen, m_settings.get(),
                     &settings::SettingsPresenter::setCamera);
    m_frame->addScreen(counterId, counter);
    auto *today = new today::TodayScreen(*m_today);
    m_frame->addScreen(todayId, today);
    m_frame->setPlace(todayId, m_today->state().maySee);
    auto *customers = new customers::CustomersScreen(*m_customers, *m_customer, m_parts.report);
    m_frame->addScreen(customersId, customers);
    auto *disputes = new disputes::DisputesScreen(*m_disputes);
    m_frame->addScreen(disputesId, disputes);
    m_frame->setPlace(disputesId, m_disputes->isWorthShowing(), m_disputes->open());
    const auto openCustomer = [this, customers](const base::CustomerId &customer) {
        m_frame->show(customersId);
        customers->openCustomer(customer);
    };
    QObject::connect(disputes, &disputes::DisputesScreen::customerWanted, m_frame, openCustomer);
    QObject::connect(customers, &customers::CustomersScreen::disputesWanted, m_frame,
                     [this] { m_frame->show(disputesId); });
    m_till->addTo(*m_frame);
    QObject::connect(today, &today::TodayScreen::customerWanted, m_frame, openCustomer);
    QObject::connect(today, &today::TodayScreen::toLookAtWanted, m_frame, [this] { m_frame->show(disputesId); });
    QObject::connect(today, &today::TodayScreen::counterWanted, m_frame, [this] { m_frame->show(counterId); });
    m_frame->addScreen(settingsId, new settings::SettingsScreen(*m_settings, m_parts.feed));
    QObject::connect(customers, &customers::CustomersScreen::newCustomerWanted, m_frame, [this] { newCustomer(); });
    QObject::connect(m_search.get(), &shell::SearchPresenter::customerChosen, m_frame, openCustomer);
    m_frame->show(screen.isEmpty() ? counterId : screen);
    showDisplay();
    return m_frame;
}

} // namespace muhr::desktop
