// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stick_section.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/save_file.h"
#include "ui/settings/laptop_words.h"

#include <QBoxLayout>

namespace muhr::settings {

StickSection::StickSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    m_waiting = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    m_waiting->setWordWrap(true);
    m_waiting->setObjectName(QStringLiteral("stickWaiting"));
    body()->addWidget(m_waiting);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(6);
    body()->addLayout(m_rows);
    m_progress = new kit::ProgressPanel(this);
    m_progress->setObjectName(QStringLiteral("stickProgress"));
    body()->addWidget(m_progress);
    m_said = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Check, this);
    m_said->setObjectName(QStringLiteral("stickSaid"));
    body()->addWidget(m_said);
    auto *row = new kit::FlowLayout(10);
    const auto add = [&](const char *name) {
        auto *button = new kit::Button(kit::ButtonKind::Quiet, {}, this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    m_write = add("writeStick");
    m_bring = add("bringStick");
    body()->addLayout(row);
    connect(m_write, &QAbstractButton::clicked, this, &StickSection::chooseWhereTo);
    connect(m_bring, &QAbstractButton::clicked, this, &StickSection::chooseWhat);
    connect(m_progress, &kit::ProgressPanel::cancelled, &presenter, &SettingsPresenter::stopStick);
}

void StickSection::render(const SettingsState &state)
{
    setTitle(tr("Carry on a stick"));
    // There is nobody to carry for in a shop of one laptop.
    setVisible(state.devices.size() > 1);
    m_what->setText(tr("For a branch without internet: write what waits here to a stick, and bring it in at a laptop "
                       "that has a line. Whichever way comes first, each act counts once."));
    m_waiting->setText(state.waiting > 0
                           ? tr("%Ln act(s) wait on this laptop.", nullptr, static_cast<int>(state.waiting))
                           : tr("Nothing waits on this laptop."));
    renderCarried(state);
    renderWork(state.stick);
    const bool isIdle = state.stick.work == StickState::Work::None;
    m_write->setText(tr("Write to a stick…"));
    m_write->setEnabled(isIdle && state.waiting > 0);
    m_bring->setText(tr("Bring in from a stick…"));
    m_bring->setEnabled(isIdle);
}

void StickSection::renderCarried(const SettingsState &state)
{
    std::size_t row = 0;
    for (const report::DeviceFacts &device : state.devices) {
        if (device.carried == 0)
            continue;
        if (row == m_carried.size()) {
            auto *label = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
            label->setWordWrap(true);
            m_rows->addWidget(label);
            m_carried.push_back(label);
        }
        const int count = static_cast<int>(device.carried);
        const QString name = LaptopWords::name(device);
        m_carried[row]->setText(
            device.isCarriedCut
                ? tr("%Ln act(s) of %1 are carried here, and can't go on yet: what it did before them is missing. "
                     "Bring in the stick that it wrote before, or let it connect once.",
                     nullptr, count)
                      .arg(name)
                : tr("%Ln act(s) of %1 are carried here until there is a line.", nullptr, count).arg(name));
        m_carried[row++]->show();
    }
    for (; row < m_carried.size(); ++row)
        m_carried[row]->hide();
}

void StickSection::renderWork(const StickState &stick)
{
    const bool isWorking = stick.work != StickState::Work::None;
    m_progress->setVisible(isWorking);
    const bool isWriting = stick.work == StickState::Work::Writing;
    m_progress->setWork(isWriting ? tr("Writing to the stick") : tr("Bringing in"),
                        isWriting ? tr("What is on the stick is read again before it counts as written.")
                                  : tr("Only what a laptop of this shop has signed is taken."));
    m_progress->setProgress(stick.percent / 100.0);
    m_said->setVisible(!isWorking && stick.said.has_value());
    if (!stick.said)
        return;
    m_said->setKind(stick.hasFailed ? kit::PanelKind::Stop : kit::PanelKind::Firuza);
    m_said->setIcon(stick.hasFailed ? kit::Icon::Warning : kit::Icon::Check);
    m_said->setWords(stick.hasFailed ? tr("That did not work.") : QString(),
                     words::say(kit::currentLanguage(), *stick.said));
}

void StickSection::chooseWhereTo()
{
    kit::chooseSave(*this, tr("Write to a stick"), QStringLiteral("muhr.stick"),
                    [this](const QString &path) { presenter().writeStick(path); });
}

void StickSection::chooseWhat()
{
    kit::chooseFile(*this, tr("Bring in from a stick"), {tr("Files from a stick"), QStringLiteral("*.stick")},
                    [this](const QString &path) { presenter().bringStick(path); });
}

} // namespace muhr::settings
