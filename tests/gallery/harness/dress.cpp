// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/dress.h"

#include "core/words/catalogue.h"
#include "core/words/compiled_in.h"
#include "tests/gallery/harness/scene.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

#include <utility>
#include <vector>

namespace muhr::gallery {
namespace {

std::vector<QRect> places(const QWidget &window)
{
    std::vector<QRect> places{window.geometry()};
    for (const QWidget *inner : window.findChildren<QWidget *>())
        places.push_back(inner->geometry());
    return places;
}

} // namespace

void dress(base::Language language, kit::Theme theme)
{
    static std::unique_ptr<QTranslator> translator;
    words::openCompiledIn();
    if (translator)
        QApplication::removeTranslator(translator.get());
    translator = words::makeTranslator(language);
    QApplication::installTranslator(translator.get());
    kit::setMotionAllowed(false);
    kit::applyTheme(*qApp, theme, language);
}

std::unique_ptr<QWidget> stage(const Scene &scene, QSize size)
{
    auto window = scene.make();
    window->resize(size);
    window->show();
    // What wraps learns its height a round after its width, and its page a round later: until nothing moves. As many
    // rounds as it takes and no fixed time, since a busy machine does fewer in a millisecond.
    std::vector<QRect> before;
    for (auto now = places(*window); now != before; now = places(*window)) {
        before = std::move(now);
        QTest::qWait(1);
        // Again: with the rail's words it may have been too wide, and the rail only lost them on the way.
        window->resize(size);
        QTest::qWait(1);
    }
    // A blinking cursor would make every picture another one.
    if (QWidget *focused = window->focusWidget())
        focused->clearFocus();
    return window;
}

} // namespace muhr::gallery
