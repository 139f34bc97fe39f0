// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/acts_pane.h"

#include "ui/counter/counter_state.h"
#include "ui/counter/counter_words.h"
#include "ui/kit/act_row.h"
#include "ui/kit/hairline.h"
#include "ui/kit/tokens.h"

#include <QBoxLayout>

namespace muhr::counter {
namespace {

constexpr int rowsShown = 3;

} // namespace

ActsPane::ActsPane(QWidget *parent) : kit::CardPanel(kit::PanelKind::Surface, parent)
{
    setObjectName(QStringLiteral("acts"));
    body()->setContentsMargins(18, 8, 18, 8);
    body()->setSpacing(1);
    m_none = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_none->setMinimumHeight(kit::Tokens::hit);
    body()->addWidget(m_none);
    for (int i = 0; i < rowsShown; ++i) {
        auto *line = new kit::Hairline(this);
        auto *row = new kit::ActRow(this);
        row->setObjectName(QStringLiteral("act%1").arg(i + 1));
        body()->addWidget(line);
        body()->addWidget(row);
        m_rows.push_back({line, row, {}});
        connect(row, &kit::ActRow::undoWanted, this,
                [this, index = static_cast<std::size_t>(i)] { emit undoWanted(m_rows[index].event); });
    }
}

void ActsPane::render(const State &state)
{
    m_none->setText(tr("What is done here stands in this place, and can be undone."));
    m_none->setVisible(state.acts.empty());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const bool isShown = i < state.acts.size();
        row.row->setVisible(isShown);
        row.line->setVisible(isShown && i > 0);
        if (!isShown)
            continue;
        const report::RecentAct &act = state.acts[i].act;
        row.event = act.event;
        QString name = act.name;
        if (name.isEmpty())
            name = act.customer.isNone() ? tr("New card") : tr("Card without a name");
        row.row->setAct(name, say(act.what), ago(state.now, act.at));
        row.row->setUndone(act.isUndone);
        row.row->setUndoable(state.acts[i].canBeUndone);
    }
}

} // namespace muhr::counter
