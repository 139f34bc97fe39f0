// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_screen.h"

#include "ui/camera/camera_feed.h"
#include "ui/counter/camera_pane.h"
#include "ui/counter/counter_presenter.h"
#include "ui/counter/guest_stage.h"
#include "ui/kit/sounds.h"

#include <QClipboard>
#include <QGuiApplication>

namespace muhr::counter {

CounterScreen::CounterScreen(CounterPresenter &presenter, camera::CameraFeed &feed, kit::Sounds &sounds,
                             QWidget *parent)
    : CounterView(parent), m_sounds(sounds)
{
    using Presenter = CounterPresenter;
    connect(this, &CounterView::stampWanted, &presenter, &Presenter::stamp);
    connect(this, &CounterView::redeemWanted, &presenter, &Presenter::redeem);
    connect(this, &CounterView::rewardPicked, &presenter, &Presenter::rewardPicked);
    connect(this, &CounterView::undoLastWanted, &presenter, &Presenter::undoLast);
    connect(this, &CounterView::undoWanted, &presenter, &Presenter::undo);
    connect(this, &CounterView::usedRewardAnswered, &presenter, &Presenter::usedRewardAnswered);
    connect(this, &CounterView::asked, &presenter, &Presenter::ask);
    connect(this, &CounterView::leaveWanted, &presenter, &Presenter::goBack);
    connect(this, &CounterView::purchaseTyped, &presenter, &Presenter::purchaseTyped);
    connect(this, &CounterView::purchaseSent, &presenter, &Presenter::purchaseSent);
    connect(this, &CounterView::mostToSpendWanted, &presenter, &Presenter::mostToSpendWanted);
    connect(this, &CounterView::codeTyped, &presenter, &Presenter::codeTyped);
    connect(this, &CounterView::searchTyped, &presenter, &Presenter::searchTyped);
    connect(this, &CounterView::customerPicked, &presenter, &Presenter::customerPicked);
    connect(this, &CounterView::customerTyped, &presenter, &Presenter::customerTyped);
    connect(this, &CounterView::linkWanted, this,
            [](const QString &address) { QGuiApplication::clipboard()->setText(address); });

    connect(&feed, &camera::CameraFeed::previewReady, camera(), &CameraPane::setFrame);
    connect(&feed, &camera::CameraFeed::pictureRead, this, [this](qint64, const QString &, const QStringList &texts) {
        if (!texts.isEmpty())
            camera()->lightUp();
    });
    connect(camera(), &CameraPane::cameraPicked, this, [this, &feed](const QString &id) {
        const auto source = camera::CameraSource::device(id);
        feed.start(source);
        emit cameraChosen(source.text());
    });
    connect(&presenter, &Presenter::changed, this, [this, &presenter] { showState(presenter.state()); });
    m_happened = presenter.state().happening.number;
    showState(presenter.state());
}

void CounterScreen::showState(const State &state)
{
    render(state);
    const Happening &happening = state.happening;
    if (happening.number == m_happened)
        return;
    m_happened = happening.number;
    if (const auto sound = soundOf(happening))
        m_sounds.play(*sound);
    if (happening.sealIsPressed)
        pressSeal();
}

} // namespace muhr::counter
