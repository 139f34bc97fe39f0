// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/counter_samples.h"
#include "tests/gallery/harness/scene.h"

namespace muhr::gallery {
namespace {

std::unique_ptr<QWidget> make()
{
    counter::State state = quietCounter();
    state.camera = {camera::CameraState::PulledOut, QStringLiteral("Integrated Webcam")};
    state.ask = counter::Ask::Code;
    return showCounter(state);
}

} // namespace

namespace scenes {

const Scene &counterNoCamera()
{
    static const Scene scene{"counter_no_camera", make};
    return scene;
}

} // namespace scenes

} // namespace muhr::gallery
