// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/counter_step.h"

#include "core/words/say.h"
#include "ui/kit/choice_cards.h"
#include "ui/kit/notice.h"
#include "ui/welcome/code_camera.h"

#include <QBoxLayout>

namespace muhr::welcome {
namespace {

constexpr std::pair<Way, const char *> ids[] = {
    {Way::Camera, "camera"}, {Way::Scanner, "scanner"}, {Way::Number, "number"}};

QString idOf(Way way)
{
    for (const auto &[each, id] : ids)
        if (each == way)
            return QString::fromLatin1(id);
    Q_UNREACHABLE();
}

} // namespace

CounterStep::CounterStep(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent)
    : StepPage(presenter, parent)
{
    m_ways = new kit::ChoiceCards(3, this);
    m_ways->setObjectName(QStringLiteral("ways"));
    connect(m_ways, &kit::ChoiceCards::picked, &presenter, [&presenter](const QString &picked) {
        for (const auto &[way, id] : ids)
            if (picked == QLatin1String(id))
                presenter.chooseWay(way);
    });
    body()->addWidget(m_ways);
    m_failure = new kit::Notice(kit::PanelKind::Stop, kit::Icon::Warning, this);
    m_failure->setObjectName(QStringLiteral("failure"));
    m_failure->hide();
    body()->addWidget(m_failure);
    m_hint = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Counter, this);
    body()->addWidget(m_hint);
    m_camera = new CodeCamera(feed, this);
    m_camera->setObjectName(QStringLiteral("cameraPreview"));
    body()->addWidget(m_camera, 3);
    body()->addStretch(1);
}

void CounterStep::nameWays()
{
    const QString camera = tr("Camera", "a way to read cards");
    if (m_named == camera)
        return;
    m_named = camera;
    m_ways->clear();
    m_ways->add(idOf(Way::Camera), kit::Icon::Camera, camera, tr("The one of this laptop reads the phone."));
    m_ways->add(idOf(Way::Scanner), kit::Icon::Counter, tr("Hand scanner"), tr("Plug it in; it works at any moment."));
    m_ways->add(idOf(Way::Number), kit::Icon::Code, tr("Name or number"), tr("You type a name, phone or card number."));
}

void CounterStep::render(const WelcomeState &state)
{
    setQuestion(tr("How do you find a card?"), tr("The other two work as well, whichever you pick."));
    nameWays();
    m_ways->setChosen(idOf(state.way));
    m_failure->setVisible(state.failure.has_value());
    if (state.failure)
        m_failure->setWords(tr("The shop could not be made."), words::say(state.language, *state.failure));
    m_camera->setWords(tr("Looking for the camera…"),
                       tr("You can go on without one: cards are found by name or number too."));
    m_hint->setVisible(state.way != Way::Camera);
    if (state.way == Way::Scanner)
        m_hint->setWords({}, tr("Scan any code once the counter is open: whatever field has the cursor, the scan "
                                "reaches the counter."));
    if (state.way == Way::Number)
        m_hint->setWords({}, tr("Press F8 at the counter and type a few letters or digits, in any script."));
    runCamera();
}

void CounterStep::setShown(bool shown)
{
    m_isShown = shown;
    runCamera();
}

void CounterStep::runCamera()
{
    m_camera->setShown(m_isShown && presenter().state().way == Way::Camera);
}

QWidget *CounterStep::firstField() const
{
    return m_ways->findChild<QWidget *>(m_ways->chosen());
}

} // namespace muhr::welcome
