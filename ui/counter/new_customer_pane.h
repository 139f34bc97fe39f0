// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muhr::kit {
class Button;
class Field;
class Label;
} // namespace muhr::kit

namespace muhr::counter {

struct State;

/// Makes a card for somebody new; name and phone are hers to give or not.
class NewCustomerPane : public QWidget
{
    Q_OBJECT
public:
    explicit NewCustomerPane(QWidget *parent = nullptr);
    void render(const State &state);
    void start();

signals:
    void typed(const QString &name, const QString &phone);
    void left();

private:
    kit::Label *m_title;
    kit::Label *m_hint;
    kit::Field *m_name;
    kit::Field *m_phone;
    kit::Button *m_make;
    kit::Button *m_leave;
};

} // namespace muhr::counter
