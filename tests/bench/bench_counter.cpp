// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_reader.h"
#include "tests/support/counter_stand.h"
#include "tests/support/phone_film.h"
#include "ui/camera/picture.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

using namespace muhr;
using namespace muhr::tests;

namespace {

constexpr double msBetweenPictures = 1000.0 / 30;

double part(std::vector<double> values, std::size_t hundredths)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * hundredths / 100)];
}

/// Of the pictures of a film, counted from 1, the first in which there is a code to be read.
qint64 firstWithCode(const PhoneFilm &film)
{
    for (int index = 0; index < pictureCount(film); ++index) {
        const auto picture = camera::Picture::open(filmPicture(film, index));
        if (picture && !scan::QrReader().read(picture->brightness()).isEmpty())
            return index + 1;
    }
    return 0;
}

/// What one customer's card took.
struct Shown
{
    /// From the arrival of the picture that was read to the answer of the store, which makes the beep.
    double stored = 0;
    /// Pictures with a code in them that had to pass before.
    qint64 passed = 0;
};

/// Nothing: it was not stamped, or not once.
std::optional<Shown> show(CounterStand &stand, camera::CameraFeed &feed, const base::Clock &clock, const QString &path,
                          qint64 first)
{
    Shown shown;
    std::optional<base::Instant> arrived;
    int stamps = 0;
    const int before = stand.state().happening.number;
    QObject context;
    QObject::connect(&feed, &camera::CameraFeed::codeSeen, &context,
                     [&](const QString &, qint64 frame, base::Instant moment) {
                         arrived = moment;
                         shown.passed = std::max<qint64>(0, frame - first);
                     });
    QObject::connect(stand.presenter.get(), &counter::CounterPresenter::changed, &context, [&] {
        if (!arrived || stand.state().happening.number == before + stamps)
            return;
        stamps = stand.state().happening.number - before;
        shown.stored = double((clock.now() - *arrived).count());
    });
    QSignalSpy finished(&feed, &camera::CameraFeed::finished);
    feed.start(camera::CameraSource::file(path));
    const bool isDone = QTest::qWaitFor([&] { return finished.count() == 1 && stamps > 0; }, 20'000);
    return isDone && stamps == 1 ? std::optional(shown) : std::nullopt;
}

} // namespace

/// How long a customer waits from showing her card to the stored stamp, through the whole counter: film, camera path,
/// window, store on the disk. Times are printed and never judged; what can fail is a card that is not stamped once.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int customers = argc > 1 ? std::atoi(argv[1]) : 20;
    CounterStand stand;
    const base::SystemClock clock;
    camera::CameraFeed feed(clock);
    // The stand's own feed stands still with its clock.
    stand.screen.reset();
    stand.presenter =
        std::make_unique<counter::CounterPresenter>(stand.shop.desk(), stand.shop.report(), feed, stand.shop.clock());
    stand.screen = std::make_unique<counter::CounterScreen>(*stand.presenter, feed, *stand.sounds);
    stand.screen->resize(1280, 744);
    stand.screen->show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("phone.avi"));
    std::vector<double> stored;
    std::vector<double> beyondFrame;
    for (int i = 0; i < customers; ++i) {
        const auto customer = stand.shop.join(QStringLiteral("Customer %1").arg(i));
        PhoneFilm film;
        film.seconds = 2;
        film.text = customer ? customer->code : QString();
        film.style = i % 2 == 0 ? PhoneStyle::Light : PhoneStyle::Dark;
        if (!customer || !writeFilm(film, path)) {
            std::fprintf(stderr, "no customer, or no film of her\n");
            return 1;
        }
        const auto shown = show(stand, feed, clock, path, firstWithCode(film));
        if (!shown) {
            std::fprintf(stderr, "customer %d was not stamped once\n", i);
            return 1;
        }
        stored.push_back(shown->stored);
        beyondFrame.push_back(shown->stored + double(shown->passed) * msBetweenPictures);
    }
    std::printf("%d customers: from the picture that was read to the stored stamp %.0f ms in the middle, p95 %.0f ms; "
                "from the first picture with the code %.0f ms, p95 %.0f ms (a picture lasts %.0f ms)\n",
                customers, part(stored, 50), part(stored, 95), part(beyondFrame, 50), part(beyondFrame, 95),
                msBetweenPictures);
    return 0;
}
