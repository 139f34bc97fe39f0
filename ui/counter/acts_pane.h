// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/kit/card_panel.h"

#include <vector>

namespace muhr::kit {
class ActRow;
class Hairline;
class Label;
} // namespace muhr::kit

namespace muhr::counter {

struct State;

/// The last acts at the counter, each to be undone while that is right.
class ActsPane : public kit::CardPanel
{
    Q_OBJECT
public:
    explicit ActsPane(QWidget *parent = nullptr);
    void render(const State &state);

signals:
    void undoWanted(const muhr::base::EventId &event);

private:
    struct Row
    {
        kit::Hairline *line;
        kit::ActRow *row;
        base::EventId event;
    };
    std::vector<Row> m_rows;
    kit::Label *m_none;
};

} // namespace muhr::counter
