// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QWidget>

namespace muhr::kit {

class Button;
class Label;

/// An empty page that teaches: one picture, one sentence, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon picture, const QString &sentence, QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    void setHint(const QString &hint);
    Button *setAction(const QString &words);

private:
    class Picture;
    Label *m_sentence;
    Label *m_hint;
    Button *m_action = nullptr;
};

} // namespace muhr::kit
