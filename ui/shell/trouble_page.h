// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace muhr::kit {
class Button;
class EmptyState;
class Label;
} // namespace muhr::kit

namespace muhr::shell {

/// Why the shop can't be opened: what happened, what was kept, and the ways out.
struct Trouble
{
    base::SourceText title;
    base::Sentence sentence;
    /// The file it is about; empty: none.
    QString path;
};

class TroublePage : public QWidget
{
    Q_OBJECT
public:
    struct Way
    {
        base::SourceText title;
        std::function<void()> go;
    };
    /// The first way is the one proposed.
    TroublePage(const Trouble &trouble, std::vector<Way> ways, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    Trouble m_trouble;
    std::vector<Way> m_ways;
    std::vector<kit::Button *> m_buttons;
    kit::Label *m_title;
    kit::Label *m_sentence;
    kit::Label *m_path;
};

} // namespace muhr::shell
