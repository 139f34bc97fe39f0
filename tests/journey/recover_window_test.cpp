// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/shop_keys.h"
#include "core/store/work_queue.h"
#include "core/sync/shop_fetcher.h"
#include "tests/journey/shop_stage.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/button.h"
#include "ui/welcome/welcome_screen.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using namespace muhr::journey;

namespace {

QString recover(const ShopStage &stage)
{
    return run(programPath(QStringLiteral("muhr-endpoint")),
               {QStringLiteral("recover-owner"), QStringLiteral("--data"), stage.file(QStringLiteral("endpoint"))})
        .json()[QLatin1String("link")]
        .toString();
}

/// Welcome of a laptop, connected as the desktop connects it.
struct Laptop
{
    explicit Laptop(const QString &path) : store(path)
    {
        tests::dressInEnglish();
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto started =
            store::WorkQueue::start([path] { return store::Database::openForWriting(path, store::IfMissing::Create); });
        if (!started)
            return;
        queue = std::move(*started);
        fetcher = std::make_unique<sync::ShopFetcher>(
            sync::JoinerWiring{*queue, clock, random, [this](const base::ShopId &shop, const actions::ShopKeys &keys) {
                                   crypto::KeyFile file;
                                   actions::putKeys(file, shop, keys);
                                   const auto written = file.write(store + QStringLiteral(".key"));
                                   return written ? actions::Outcome<void>() : words::refused(words::Refusal::NoKey);
                               }});
        presenter = std::make_unique<welcome::WelcomePresenter>(
            nobody.desk(), clock, base::Language::English, QString(),
            welcome::FetchDoors{[this](const QString &link, auto came, auto then, auto waits) {
                                    fetcher->fetch(link, came, then, waits);
                                },
                                [this] { return fetcher->cancel(); }});
        screen = std::make_unique<welcome::WelcomeScreen>(*presenter, feed);
        screen->resize(1280, 800);
        screen->show();
    }
    ~Laptop()
    {
        screen.reset();
        presenter.reset();
        fetcher.reset();
    }
    void click(const char *name) const
    {
        QTest::mouseClick(screen->findChild<QWidget *>(QString::fromLatin1(name)), Qt::LeftButton);
    }
    void paste(const QString &link) const
    {
        auto *field = screen->findChild<QLineEdit *>(QStringLiteral("link"));
        field->setText(link);
        emit field->textEdited(link);
    }
    const welcome::LinkState &link() const { return presenter->state().link; }

    QString store;
    base::SystemClock clock;
    base::SystemRandom random;
    /// Welcome's desk works at no shop.
    tests::ShopFixture nobody{tests::ShopFixture::Nothing::Yet};
    camera::CameraFeed feed{clock};
    std::unique_ptr<store::WorkQueue> queue;
    std::unique_ptr<sync::ShopFetcher> fetcher;
    std::unique_ptr<welcome::WelcomePresenter> presenter;
    std::unique_ptr<welcome::WelcomeScreen> screen;
};

} // namespace

/// The owner's new laptop, by its window: Welcome, the link of a real endpoint, the shop.
class RecoverWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        m_stage = ShopStage::set(QStringLiteral("uz"), QStringLiteral("Oqqush kafesi"), why);
        QVERIFY2(m_stage, qPrintable(why));
    }
    void theShopComesByWelcome();
    void theEndpointNamesTheChoiceAsItStandsThere_data();
    void theEndpointNamesTheChoiceAsItStandsThere();

private:
    std::unique_ptr<ShopStage> m_stage;
};

void RecoverWindowTest::theShopComesByWelcome()
{
    const auto added =
        m_stage->laptop({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("--name"),
                         QStringLiteral("Gulnora"), QStringLiteral("--phone"), QStringLiteral("+998901234567")});
    const QString code = added.json()[QLatin1String("code")].toString();
    QCOMPARE(m_stage->laptop({QStringLiteral("visit"), code}).exitCode, 0);
    QVERIFY(m_stage->connect());
    const QStringList show = {QStringLiteral("card"), QStringLiteral("show"), code};
    const QJsonObject before = m_stage->laptop(show).json();
    QVERIFY(QDir(m_stage->file(QStringLiteral("laptop"))).removeRecursively());
    const QString link = recover(*m_stage);
    QVERIFY(!link.isEmpty());
    {
        const Laptop laptop(m_stage->store());
        QVERIFY(laptop.screen);
        QSignalSpy finished(laptop.presenter.get(), &welcome::WelcomePresenter::finished);
        laptop.click("haveLink");
        laptop.paste(link.chopped(20));
        laptop.click("next");
        QTRY_VERIFY(laptop.link().failure);

        m_stage->stopEndpoint();
        laptop.paste(link);
        laptop.click("next");
        QTRY_VERIFY_WITH_TIMEOUT(laptop.link().failure, 20'000);
        QCOMPARE(laptop.link().fetch, welcome::Fetch::Idle);

        QVERIFY(m_stage->startEndpoint());
        laptop.click("next");
        QVERIFY(laptop.link().isFetching());
        laptop.click("back");
        QCOMPARE(laptop.link().fetch, welcome::Fetch::Idle);
        // The endpoint may have heard the question; the same laptop may ask again.
        QTest::qWait(500);
        QCOMPARE(laptop.link().fetch, welcome::Fetch::Idle);
        laptop.click("next");
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QVERIFY(laptop.link().events > 0);
    }
    QCOMPARE(m_stage->laptop(show).json(), before);

    const QString state = m_stage->file(QStringLiteral("state"));
    Program desktop(programPath(QStringLiteral("muhr")),
                    {QStringLiteral("--store"), m_stage->store(), QStringLiteral("--quit-after"), QStringLiteral("3")},
                    {QStringLiteral("XDG_STATE_HOME=") + state, QStringLiteral("XDG_CONFIG_HOME=") + state,
                     QStringLiteral("XDG_DATA_HOME=") + state});
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.isRunning(), 30'000);
    QFile log(state + QStringLiteral("/muhr/muhr.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains("Open the shop"));
}

void RecoverWindowTest::theEndpointNamesTheChoiceAsItStandsThere_data()
{
    QTest::addColumn<base::Language>("language");
    for (const base::Language language : base::allLanguages())
        QTest::newRow(qPrintable(base::languageCode(language))) << language;
}

void RecoverWindowTest::theEndpointNamesTheChoiceAsItStandsThere()
{
    QFETCH(base::Language, language);
    const Ran recovered =
        run(programPath(QStringLiteral("muhr-endpoint")),
            {QStringLiteral("recover-owner"), QStringLiteral("--data"), m_stage->file(QStringLiteral("endpoint")),
             QStringLiteral("--language"), base::languageCode(language)});
    const Laptop laptop(m_stage->file(QStringLiteral("another/shops.muhr")));
    QVERIFY(laptop.screen);
    tests::appearance().setLanguage(language);
    const auto *choice = laptop.screen->findChild<kit::Button *>(QStringLiteral("haveLink"));
    QTRY_VERIFY2(QString::fromUtf8(recovered.errors).contains(choice->text()), recovered.errors.constData());
}

MUHR_TEST(RecoverWindowTest, recover_window_test)
#include "recover_window_test.moc"
