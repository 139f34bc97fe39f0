// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/laptops_section.h"

#include "core/words/say.h"
#include "ui/kit/button.h"
#include "ui/kit/dialog_ask.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/settings/held_row.h"
#include "ui/settings/invite_panel.h"
#include "ui/settings/laptop_row.h"
#include "ui/settings/laptop_words.h"

#include <QBoxLayout>

namespace muhr::settings {
namespace {

/// More than an owner wants to read before she says yes or no to all.
constexpr std::size_t mostRows = 6;

/// As many rows as wanted, made as they are needed; those that are over are hidden.
template <typename Row, typename Connect>
void makeRows(std::vector<Row *> &rows, std::size_t count, QVBoxLayout *layout, QWidget *parent, Connect connectRow)
{
    while (rows.size() < count) {
        auto *row = new Row(parent);
        connectRow(row, rows.size());
        layout->addWidget(row);
        rows.push_back(row);
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i]->setVisible(i < count);
}

} // namespace

LaptopsSection::LaptopsSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(14);
    body()->addLayout(m_rows);
    m_invite = new InvitePanel(presenter, this);
    body()->addWidget(m_invite);
    m_failure = new kit::Notice(kit::PanelKind::Stop, kit::Icon::Warning, this);
    m_failure->setObjectName(QStringLiteral("deviceFailure"));
    m_failure->hide();
    body()->addWidget(m_failure);
    m_held = new kit::Notice(kit::PanelKind::Care, kit::Icon::Clock, this);
    m_held->setObjectName(QStringLiteral("held"));
    body()->addWidget(m_held);
    m_heldRows = new QVBoxLayout;
    m_heldRows->setSpacing(10);
    body()->addLayout(m_heldRows);
    m_more = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    body()->addWidget(m_more);
    m_all = new QWidget(this);
    auto *all = new QHBoxLayout(m_all);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    m_acceptAll = new kit::Button(kit::ButtonKind::Quiet, {}, m_all);
    m_acceptAll->setObjectName(QStringLiteral("acceptAllHeld"));
    m_refuseAll = new kit::Button(kit::ButtonKind::Link, {}, m_all);
    m_refuseAll->setObjectName(QStringLiteral("refuseAllHeld"));
    all->addWidget(m_acceptAll);
    all->addWidget(m_refuseAll);
    all->addStretch(1);
    body()->addWidget(m_all);
    connect(m_acceptAll, &QAbstractButton::clicked, this, [this] { this->presenter().decide(allHeld(), true); });
    connect(m_refuseAll, &QAbstractButton::clicked, this, [this] { this->presenter().decide(allHeld(), false); });
}

void LaptopsSection::render(const SettingsState &state)
{
    setTitle(tr("Laptops"));
    // Without an endpoint there is no other one.
    setVisible(!state.endpoint.isEmpty() || state.devices.size() > 1 || !state.held.empty() ||
               state.invitation.stage != sync::InvitationReport::Stage::None);
    m_what->setVisible(state.devices.size() > 1);
    m_what->setText(tr("Take one out of the shop that was lost or stolen: it gets nothing more, and what it sends "
                       "waits for you. What was copied from it before stays readable to whoever has it."));
    renderRows(state);
    m_invite->render(state);
    m_failure->setVisible(state.deviceFailure.has_value());
    if (state.deviceFailure)
        m_failure->setWords({}, words::say(kit::currentLanguage(), *state.deviceFailure));
    renderHeld(state);
}

void LaptopsSection::renderRows(const SettingsState &state)
{
    makeRows(m_laptops, state.devices.size(), m_rows, this, [this](LaptopRow *row, std::size_t place) {
        connect(row, &LaptopRow::lost, this, [this, place] { askLost(presenter().state().devices[place]); });
        connect(row, &LaptopRow::named, this, [this, place](const QString &name) {
            presenter().nameDevice(presenter().state().devices[place].device, name);
        });
    });
    for (std::size_t i = 0; i < state.devices.size(); ++i)
        m_laptops[i]->setDevice(state.devices[i], state.zone);
}

void LaptopsSection::renderHeld(const SettingsState &state)
{
    const std::size_t count = state.held.size();
    const std::size_t shown = std::min(count, mostRows);
    m_held->setVisible(count > 0);
    m_all->setVisible(count > 1);
    m_more->setVisible(count > shown);
    if (count > 0)
        m_held->setWords(tr("%Ln act(s) wait for you", nullptr, static_cast<int>(count)),
                         tr("They were done on a laptop that is out of the shop, or by somebody who had left. They "
                            "count only if you accept them. What an act needs, such as the programme it was done "
                            "under, counts with it."));
    makeRows(m_acts, shown, m_heldRows, this, [this](HeldRow *row, std::size_t place) {
        connect(row, &HeldRow::accepted, this,
                [this, place] { presenter().decide({presenter().state().held[place].event}, true); });
        connect(row, &HeldRow::refused, this,
                [this, place] { presenter().decide({presenter().state().held[place].event}, false); });
    });
    for (std::size_t i = 0; i < shown; ++i)
        m_acts[i]->setAct(state.held[i], state.zone);
    m_more->setText(tr("And %Ln more", nullptr, static_cast<int>(count - shown)));
    m_acceptAll->setText(tr("Accept all %Ln", nullptr, static_cast<int>(count)));
    m_refuseAll->setText(tr("Refuse all %Ln", nullptr, static_cast<int>(count)));
}

std::vector<base::EventId> LaptopsSection::allHeld() const
{
    std::vector<base::EventId> events;
    for (const report::HeldAct &act : presenter().state().held)
        events.push_back(act.event);
    return events;
}

void LaptopsSection::askLost(const report::DeviceFacts &device)
{
    const QString name = LaptopWords::name(device);
    auto *ask =
        new kit::DialogAsk(tr("Was %1 lost?").arg(name),
                           tr("It gets nothing of the shop any more, and the shop gets a new key. What was "
                              "done on it and has not come yet waits for you. This can't be undone: a laptop "
                              "that is found again is let in by a new link."),
                           kit::ButtonKind::Danger, tr("Take %1 out of the shop").arg(name), tr("Leave it"), window());
    ask->setObjectName(QStringLiteral("askLost"));
    connect(ask, &QDialog::accepted, this, [this, id = device.device] { presenter().revoke(id); });
    ask->open();
}

} // namespace muhr::settings
