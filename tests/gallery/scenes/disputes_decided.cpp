// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/scene.h"
#include "tests/gallery/harness/window_samples.h"

#include <QTest>

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    return showDisputes([](disputes::ToLookAt &all) {
        disputes::DisputePresenter &presenter = all.disputes();
        using loyalty::DisputeDecision;
        for (const auto decision : {DisputeDecision::WriteOff, DisputeDecision::Block, DisputeDecision::Charge}) {
            const auto before = presenter.state().list.open;
            presenter.decide(presenter.state().list.disputes.front().use, decision);
            (void)QTest::qWaitFor([&] { return presenter.state().list.open < before; });
        }
    });
}

} // namespace

namespace scenes {

const Scene &disputesDecided()
{
    static const Scene scene{"disputes_decided", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
