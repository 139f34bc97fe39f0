// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shop_fixture.h"
#include "ui/camera/camera_feed.h"
#include "ui/counter/counter_presenter.h"
#include "ui/counter/counter_screen.h"
#include "ui/kit/sounds.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace muhr::tests {

/// The counter of a real shop as a shown window, and everything a cashier does to it.
class CounterStand
{
public:
    explicit CounterStand(const actions::CreateShop &command = ShopFixture::usual()) : shop(command)
    {
        kit::setMotionAllowed(false);
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        open();
    }

    /// As at the start of the program.
    void open()
    {
        screen.reset();
        presenter = std::make_unique<counter::CounterPresenter>(shop.desk(), shop.report(), feed, shop.clock());
        sounds = std::make_unique<kit::Sounds>();
        QObject::connect(sounds.get(), &kit::Sounds::played, &feed,
                         [this](kit::Sound sound) { heard.push_back(sound); });
        screen = std::make_unique<counter::CounterScreen>(*presenter, feed, *sounds);
        screen->resize(1280, 744);
        screen->show();
        screen->activateWindow();
        (void)QTest::qWaitForWindowActive(screen.get());
        presenter->refresh();
    }

    const counter::State &state() const { return presenter->state(); }
    void press(Qt::Key key) { QTest::keyClick(screen.get(), key); }
    template <typename T>
    T *part(const char *name) const
    {
        return screen->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *label) const
    {
        const auto *found = part<QLabel>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    bool shows(const char *name) const
    {
        const auto *found = part<QWidget>(name);
        return found && found->isVisible();
    }
    /// All words that can be seen below a part.
    QString wordsOf(const char *name) const
    {
        QStringList words;
        const auto *found = part<QWidget>(name);
        if (found && found->isVisible())
            for (const auto *label : found->findChildren<QLabel *>())
                if (label->isVisible())
                    words.push_back(label->text());
        return words.join(QLatin1Char('\n'));
    }
    void scan(const QString &code) { presenter->scanned(code, loyalty::Channel::HandScanner); }

    ShopFixture shop;
    camera::CameraFeed feed{shop.clock()};
    std::vector<kit::Sound> heard;
    std::unique_ptr<counter::CounterPresenter> presenter;
    std::unique_ptr<kit::Sounds> sounds;
    std::unique_ptr<counter::CounterScreen> screen;
};

} // namespace muhr::tests
