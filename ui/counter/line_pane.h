// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace muhr::kit {
class Button;
class Field;
} // namespace muhr::kit

namespace muhr::counter {

/// One line to type and a button that does it: the amount, or the code of a card.
class LinePane : public QWidget
{
    Q_OBJECT
public:
    explicit LinePane(QWidget *parent = nullptr);
    void setWords(const QString &name, const QString &hint, const QString &doIt, const QString &leave);
    void setError(const QString &error);
    void setReadsForward(bool forward);
    /// Emptied, with the cursor in it.
    void start();
    /// As its button does.
    void send();
    /// Beside the button that leaves.
    void addBeside(kit::Button *button);

signals:
    void typed(const QString &text);
    void left();

private:
    kit::Field *m_field;
    kit::Button *m_doIt;
    kit::Button *m_leave;
    QHBoxLayout *m_row;
};

} // namespace muhr::counter
