// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "app/desktop/found_shop.h"
#include "app/desktop/open_shop.h"
#include "app/desktop/recovery/restoring.h"
#include "app/desktop/trouble.h"
#include "core/actions/desk_wiring.h"
#include "core/report/desk_wiring.h"
#include "core/store/arrival.h"
#include "core/store/shop_table.h"
#include "ui/welcome/welcome_presenter.h"
#include "ui/welcome/welcome_screen.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace muhr::desktop {
namespace {

/// Before anybody has chosen: the language the machine speaks, if it is one of ours.
settings::Preferences usualPreferences(const Options &options)
{
    settings::Preferences usual;
    usual.language = base::parseLanguage(QLocale::system().name()).value_or(base::Language::English);
    if (options.language)
        usual.language = *options.language;
    return usual;
}

settings::Preferences firstPreferences(const PreferenceFile &file, const Options &options)
{
    settings::Preferences preferences = file.read(usualPreferences(options));
    // What the command line says is for this time only.
    if (options.language)
        preferences.language = *options.language;
    if (options.theme)
        preferences.theme = *options.theme;
    return preferences;
}

/// Qt 6.4 has no word for it.
QString stateFolder()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    if (folder.isEmpty())
        folder = QDir::homePath() + QStringLiteral("/.local/state");
#ifdef Q_OS_WIN
    folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
    folder += QStringLiteral("/muhr");
    QDir().mkpath(folder);
    return folder;
}

void acknowledge(const base::EventId &event)
{
    const QByteArray line = event.text().toLatin1() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

Places Places::of(const Options &options)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString state = stateFolder();
    return {options.store.value_or(data + QStringLiteral("/muhr/shops.muhr")),
            config + QStringLiteral("/muhr/muhr.ini"), state + QStringLiteral("/generations"),
            state + QStringLiteral("/muhr.log")};
}

Program::Program(QApplication &application, const Options &options)
    : m_application(application), m_options(options), m_places(Places::of(options)),
      m_preferenceFile(m_places.preferences), m_generations(m_places.generations),
      m_preferences(firstPreferences(m_preferenceFile, options)), m_log(m_clock, m_places.log),
      m_post([&application](std::function<void()> task) {
          QMetaObject::invokeMethod(&application, std::move(task), Qt::QueuedConnection);
      }),
      m_keyPlace(m_places.store + QStringLiteral(".key"), m_post),
      m_appearance(application, m_preferences.language, m_preferences.theme), m_feed(m_clock), m_keystrokes(m_clock),
      m_window(std::make_unique<shell::MainWindow>())
{
    applyPreferences();
    m_application.installEventFilter(&m_keystrokes);
    m_window->restoreGeometry(m_preferenceFile.geometry());
    connect(m_window.get(), &shell::MainWindow::closed, this, &Program::saveGeometry);
}

Program::~Program()
{
    m_window.reset();
    m_shop.reset();
    m_report.reset();
    m_desk.reset();
    m_restoring.reset();
    m_fetcher.reset();
    // What was posted is worked off before the store is closed.
    m_queue.reset();
    m_log.info("desktop", "Closed");
}

void Program::start()
{
    open();
    if (m_options.quitAfter)
        quitLater(*m_options.quitAfter);
}

void Program::open()
{
    m_log.info("desktop", "Open the store");
    QDir().mkpath(QFileInfo(m_places.store).absolutePath());
    auto queue = store::WorkQueue::start(
        [this, path = m_places.store] {
            auto database = store::Database::openForWriting(path, store::IfMissing::Create);
            if (database)
                m_generations.settle(*database);
            return database;
        },
        [this](store::Database &database) { m_generations.note(database); });
    if (!queue) {
        const QByteArray why = words::errorWord(actions::actionErrorOf(queue.error()).word).toLatin1();
        m_log.error("desktop", "The store was not opened", {{"why", why.constData()}});
        showTrouble(queue.error(), [this] { open(); });
        return;
    }
    m_queue = std::move(*queue);
    findShop();
}

void Program::findShop()
{
    m_queue->post(store::Lane::Counter, [this](store::Database &database) {
        // Whoever opens a shop that is still arriving works with what there is.
        const auto folded = store::foldAllArrived(database);
        const auto found = std::make_shared<store::Result<std::optional<FoundShop>>>(
            folded ? firstShop(database) : base::Unexpected{folded.error()});
        m_post([this, found] {
            if (!*found)
                showTrouble(store::openErrorOf(found->error()), [this] { findShop(); });
            else if (!**found)
                showWelcome();
            else
                findKeys(***found);
        });
    });
}

void Program::showTrouble(store::OpenError error, const std::function<void()> &tryAgain)
{
    std::vector<shell::TroublePage::Way> ways = {{way::tryAgain(), tryAgain}};
    if (isDamaged(error)) {
        ways.insert(ways.begin(), {way::rebuild(), [this] { rebuild(); }});
        ways.push_back({way::setAside(), [this] { startAnew(); }});
    }
    ways.push_back({way::quit(), [] { QApplication::quit(); }});
    present(new shell::TroublePage(troubleOf(error, m_places.store), std::move(ways)));
}

void Program::findKeys(const FoundShop &foundShop)
{
    const store::ShopRow &shop = foundShop.shop;
    m_zone = shop.zone;
    m_hasSheet = shop.recovery.has_value();
    m_asksForPins = foundShop.asksForPins;
    if (!m_options.language && !m_preferenceFile.hasLanguage()) {
        m_preferences.language = shop.language;
        m_appearance.setLanguage(shop.language);
    }
    m_keyPlace.find(shop.shop, [this, foundShop](const FoundKeys &found) {
        const actions::Session &own = foundShop.session;
        if (found.keys) {
            openShop(own, found);
            return;
        }
        m_log.error("desktop", "The key is not here", {{"shop", own.shop}});
        present(new shell::TroublePage(troubleOf(found.fileError, m_keyPlace.path()),
                                       {{way::tryAgain(), [this, foundShop] { findKeys(foundShop); }},
                                        {way::withoutNames(), [this, own] { openShop(own, {}); }},
                                        {way::quit(), [] { QApplication::quit(); }}}));
    });
}

void Program::makeDesk(const actions::Session &session, const FoundKeys &found)
{
    m_desk = actions::makeDesk(
        {*m_queue, m_clock, m_random, m_post,
         [this](const base::ShopId &shop, const actions::ShopKeys &keys) { return m_keyPlace.keep(shop, keys); },
         session, found.keys,
         [this](const base::EventId &event) {
             if (m_options.acknowledges)
                 acknowledge(event);
             m_post([this] {
                 if (m_shop)
                     m_shop->actStored();
             });
         }});
}

welcome::FetchDoors Program::fetchDoors()
{
    const auto keep = [this](const base::ShopId &shop, const actions::ShopKeys &keys) {
        return m_keyPlace.keep(shop, keys);
    };
    m_fetcher = std::make_unique<sync::ShopFetcher>(sync::JoinerWiring{*m_queue, m_clock, m_random, keep});
    return {[this](const QString &link, welcome::FetchDoors::Came came, welcome::FetchDoors::Then then,
                   welcome::FetchDoors::Waits waits) {
                m_log.info("desktop", "Fetch a shop from its endpoint");
                if (m_fetcher)
                    m_fetcher->fetch(link, std::move(came), std::move(then), std::move(waits));
            },
            [this] { return m_fetcher && m_fetcher->cancel(); }};
}

void Program::showWelcome()
{
    m_log.info("desktop", "Welcome");
    makeDesk({}, {});
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    auto *presenter =
        new welcome::WelcomePresenter(*m_desk, m_clock, m_preferences.language, zone, fetchDoors(), backupDoors());
    auto *screen = new welcome::WelcomeScreen(*presenter, m_feed);
    presenter->setParent(screen);
    connect(presenter, &welcome::WelcomePresenter::languageChosen, this, [this](base::Language language) {
        settings::Preferences chosen = m_preferences;
        chosen.language = language;
        setPreferences(chosen);
    });
    // Nothing comes in large pieces any more once somebody wants to work; the fetcher may be the one who speaks.
    connect(presenter, &welcome::WelcomePresenter::finished, this, [this] {
        m_post([this] {
            m_fetcher.reset();
            findShop();
        });
    });
    present(screen);
}

void Program::openShop(const actions::Session &session, const FoundKeys &found)
{
    m_log.info("desktop", "Open the shop", {{"shop", session.shop}});
    m_fetcher.reset();
    makeDesk(session, found);
    m_report =
        report::makeDesk({[path = m_places.store] { return store::Database::openForReading(path); }, m_clock, m_post});
    std::shared_ptr<const store::PeopleKeys> people;
    if (found.keys)
        people = std::make_shared<const store::PeopleKeys>(session.shop, found.keys->shop.copy());
    report::showShop(*m_report, {session.shop, session.branch, session.role}, people);
    settings::SettingsState first;
    first.preferences = m_preferences;
    first.keyPlace = found.place;
    first.keyPath = m_keyPlace.path();
    first.storePath = m_places.store;
    first.version = QApplication::applicationVersion();
    m_shop = std::make_unique<OpenShop>(OpenShop::Parts{
        *m_desk, *m_report, *m_queue, m_clock, m_random, m_feed, m_keystrokes, m_scanner, m_sounds, m_keyPlace, found,
        first, [this](const settings::Preferences &chosen) { setPreferences(chosen); },
        BackingUp::Parts{m_places.store, m_clock, m_log, m_post, session.shop, m_zone, m_hasSheet, found.keys, {}},
        [this] { addSalvaged(); }, [this](const std::shared_ptr<const actions::ShopKeys> &keys) { takeKeys(keys); },
        tillMemory(), [this](const TillMemory &memory) { keepTill(memory); },
        [this](bool isRunning) { kioskRuns(isRunning); }});
    m_window->showOnly(m_shop->takeFrame(m_options.screen));
    startCamera();
    m_scanner.start(hand_scanner::ScannerSource::parse(m_preferences.scanner));
    // A laptop that was let in as a kiosk is nothing else.
    if (m_options.isKiosk || m_preferenceFile.isKiosk() || session.ceiling == loyalty::Ceiling::Kiosk)
        m_shop->beginKiosk();
    else
        m_window->show();
}

/// The window of the till is nowhere to be seen meanwhile.
void Program::kioskRuns(bool isRunning)
{
    m_log.info("desktop", isRunning ? "The kiosk runs" : "The kiosk was left");
    m_preferenceFile.writeKiosk(isRunning);
    if (!isRunning && m_desk->session().ceiling == loyalty::Ceiling::Kiosk)
        QApplication::quit();
    else
        m_window->setVisible(!isRunning);
}

void Program::present(QWidget *page)
{
    m_window->showOnly(page);
    m_window->show();
}

TillMemory Program::tillMemory() const
{
    TillMemory memory{m_asksForPins, m_preferenceFile.locksAfter(), {}};
    for (const QString &text : m_preferenceFile.recentStaff())
        if (const auto staff = base::StaffId::parse(text))
            memory.recent.push_back(*staff);
    return memory;
}

void Program::keepTill(const TillMemory &memory) const
{
    QStringList recent;
    for (const base::StaffId &staff : memory.recent)
        recent.append(staff.text());
    m_preferenceFile.writeRecentStaff(recent);
    m_preferenceFile.writeLocksAfter(memory.locksAfter);
}

void Program::takeKeys(const std::shared_ptr<const actions::ShopKeys> &keys)
{
    const actions::Session session = m_desk->session();
    m_log.info("desktop", "Take the next key of the shop…", {{"shop", session.shop}});
    m_desk->setKeys(keys);
    report::showShop(*m_report, {session.shop, session.branch, session.role},
                     std::make_shared<const store::PeopleKeys>(session.shop, keys->shop.copy()));
    // Where it is not kept, the next start finds it again in the store.
    m_queue->post(store::Lane::Sync, [this, shop = session.shop, keys](store::Database &) {
        if (!m_keyPlace.keep(shop, *keys))
            m_log.error("desktop", "The next key of the shop could not be kept", {{"shop", shop}});
    });
}

void Program::startCamera()
{
    const auto chosen = camera::CameraSource::parse(m_preferences.camera);
    m_feed.start(m_options.camera.value_or(chosen.value_or(camera::CameraSource::firstDevice())));
}

void Program::setPreferences(const settings::Preferences &preferences)
{
    const bool hasOtherCamera = preferences.camera != m_preferences.camera;
    m_preferences = preferences;
    m_preferenceFile.write(preferences);
    applyPreferences();
    if (!m_shop)
        return;
    m_shop->setPreferences(preferences);
    m_scanner.start(hand_scanner::ScannerSource::parse(preferences.scanner));
    if (hasOtherCamera)
        startCamera();
}

void Program::applyPreferences()
{
    m_appearance.setTheme(m_preferences.theme);
    m_appearance.setLanguage(m_preferences.language);
    m_sounds.setOn(kit::Sound::Stamp, m_preferences.stampSound);
    m_sounds.setOn(kit::Sound::Reward, m_preferences.rewardSound);
    m_sounds.setOn(kit::Sound::NotStored, m_preferences.notStoredSound);
}

void Program::saveGeometry()
{
    m_preferenceFile.writeGeometry(m_window->saveGeometry());
}

void Program::quitLater(std::chrono::seconds after)
{
    QTimer::singleShot(after, this, [this] {
        int exitCode = 0;
        QWidget *kiosk = m_shop ? m_shop->kioskWindow() : nullptr;
        QWidget *shown = kiosk ? kiosk : m_window.get();
        if (!m_options.capture.isEmpty() && !shown->grab().save(m_options.capture)) {
            std::fprintf(stderr, "The picture could not be saved.\n");
            exitCode = 1;
        }
        QApplication::exit(exitCode);
    });
}

} // namespace muhr::desktop
