// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"

#include "tests/gallery/harness/frame.h"
#include "tests/gallery/harness/sample_words.h"
#include "tests/support/phone_picture.h"
#include "ui/counter/camera_pane.h"
#include "ui/counter/counter_view.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>

namespace muhr::gallery {
namespace {

using namespace std::chrono_literals;

/// 2026-11-25, 10:00 UTC.
constexpr base::Instant now = base::Instant::fromMs(1'795'600'800'000);

base::LocalText here(const QString &text)
{
    return {kit::currentLanguage(), text};
}

QImage cameraPicture(bool withPhone)
{
    const QSize size(1280, 960);
    if (!withPhone)
        return tests::emptyCounterPicture(size, 7);
    tests::PhoneShot shot;
    shot.text = QStringLiteral("M1:7KQ2M4XW9ZC3B5N6P8R0T1V2Y4");
    shot.size = size;
    shot.centre = {640, 480};
    shot.modulePixels = 9;
    shot.turn = -5;
    return tests::phonePicture(shot);
}

report::RecentAct act(std::uint8_t number, const QString &name, const base::Sentence &what,
                      std::chrono::milliseconds before)
{
    report::RecentAct result;
    base::IdBytes id{};
    id[15] = number;
    result.event = base::EventId::fromBytes(id);
    result.customer = base::CustomerId::fromBytes(id);
    result.name = name;
    result.what = what;
    result.at = now - before;
    return result;
}

} // namespace

counter::State quietCounter()
{
    const SampleWords &w = sampleWords();
    counter::State state;
    state.now = now;
    state.camera = {camera::CameraState::Running, QStringLiteral("Integrated Webcam")};
    const base::Sentence stamp{{"History", "+%Ln stamp(s)"}, {std::int64_t{1}}};
    const base::Sentence reward{{"History", "%1 handed over", "%1 is the reward"}, {here(w.reward)}};
    const base::Sentence purchase{{"History", "+%Ln stamp(s), purchase of %2"},
                                  {std::int64_t{2}, base::TextMoney{48'000, QStringLiteral("UZS")}}};
    state.acts = {{act(1, w.secondCustomer, reward, 3min), true},
                  {act(2, w.thirdCustomer, purchase, 7min), true},
                  {act(3, {}, stamp, 26min), false}};
    return state;
}

counter::State stampedCounter()
{
    const SampleWords &w = sampleWords();
    counter::State state = quietCounter();
    report::CounterCard card;
    card.customer = state.acts.front().act.customer;
    card.name = w.customer;
    card.visits = 12;
    card.wasHereToday = true;
    card.daysSince = 6;
    card.today = *base::LocalDate::parse(u"2026-11-25");
    card.held = 4;
    card.goal = 6;
    card.milestones = {{6, here(w.reward)}};
    card.next = here(w.reward);
    card.missing = 2;
    card.currency = QStringLiteral("UZS");
    state.card = card;
    state.wasScanned = true;
    state.stampedNow = 1;
    state.stampButton = counter::StampButton::Again;
    const base::Sentence stamp{{"History", "+%Ln stamp(s)"}, {std::int64_t{1}}};
    state.acts.insert(state.acts.begin(), {act(4, w.customer, stamp, 2s), true});
    state.acts.pop_back();
    state.justDone.number = 1;
    state.justDone.words = {{"Counter", "%Ln stamp(s) given to %2", "%2 is the customer"},
                            {std::int64_t{1}, base::TextName{w.customer.section(QLatin1Char(' '), 0, 0)}}};
    state.justDone.canBeUndone = true;
    state.justDone.shownUntil = now + 10min;
    return state;
}

counter::State savingCounter()
{
    const SampleWords &w = sampleWords();
    counter::State state = stampedCounter();
    state.stampedNow = 0;
    state.acts = quietCounter().acts;
    state.justDone = {};
    state.stampButton = counter::StampButton::Stamp;
    report::CounterCard &card = *state.card;
    card.goal = 0;
    card.milestones.clear();
    card.next.reset();
    card.needsAmount = true;
    card.bonus = loyalty::SavedUp{12'400, 2'500, true};
    card.tier = report::CounterTier{here(w.silver), here(w.gold), {}};
    card.tier->missing.visits = 2;
    return state;
}

std::unique_ptr<QWidget> showCounter(const counter::State &state)
{
    Frame frame = makeFrame(QStringLiteral("counter"));
    auto *column = new QVBoxLayout(frame.page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *view = new counter::CounterView;
    column->addWidget(view);
    if (state.camera.state == camera::CameraState::Running) {
        view->camera()->setFrame(cameraPicture(state.wasScanned));
        view->camera()->setSeen(state.wasScanned);
    }
    view->setPrintsPaperCards(true);
    view->render(state);
    return std::move(frame.window);
}

} // namespace muhr::gallery
