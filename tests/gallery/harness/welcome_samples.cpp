// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backup_contents.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/gallery/harness/window_samples.h"
#include "tests/support/shop_fixture.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/theme.h"
#include "ui/welcome/welcome_screen.h"

namespace muhr::gallery {

std::unique_ptr<QWidget> showWelcome(const std::function<void(welcome::WelcomePresenter &)> &play,
                                     const welcome::FetchDoors &doors, const welcome::BackupDoors &backups)
{
    // One shop a picture: Welcome makes it.
    auto shop = std::make_shared<tests::ShopFixture>(tests::ShopFixture::Nothing::Yet);
    auto feed = std::make_shared<camera::CameraFeed>(shop->clock());
    auto presenter = std::make_shared<welcome::WelcomePresenter>(shop->desk(), shop->clock(), kit::currentLanguage(),
                                                                 QString(), doors, backups);
    auto screen = std::make_unique<welcome::WelcomeScreen>(*presenter, *feed);
    // From the last that was made to the first.
    QObject::connect(screen.get(), &QObject::destroyed, [shop, feed, presenter]() mutable {
        presenter.reset();
        feed.reset();
        shop.reset();
    });
    play(*presenter);
    return screen;
}

std::unique_ptr<QWidget>
showBackup(const std::function<void(const welcome::BackupDoors::Percent &, const welcome::BackupDoors::Then &)> &look)
{
    return showWelcome(
        [](welcome::WelcomePresenter &presenter) {
            presenter.haveBackup();
            presenter.setBackupFile(QStringLiteral("/media/stick/muhr-2026-11-26T07-25-00.muhr-backup"));
            presenter.setRecoveryKey(QStringLiteral("7F3KA-9M2QB-C4TWC-X8HND-2RVSE-QK7YF-0PZ1G-6JB5H"));
            presenter.next();
        },
        {},
        {[look](const QString &, const QString &, const auto &percent, const auto &then) { look(percent, then); },
         {},
         {}});
}

welcome::BackupFound sampleBackup()
{
    const QString zone = QStringLiteral("Asia/Tashkent");
    actions::ShopInBackup shop;
    shop.name = sampleWords().shop;
    shop.zone = zone;
    shop.figures.customers = 412;
    shop.figures.lastActAt = base::Instant::fromMs(1'795'635'000'000);
    return {base::Instant::fromMs(1'795'678'500'000), zone, {actions::sentenceOf(shop)}};
}

} // namespace muhr::gallery
