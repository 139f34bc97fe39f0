// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace muhr::kit {

/// Big digits to type a PIN on by finger, mouse or keyboard, and a dot for each that was typed; what they are is shown
/// nowhere. As on every till, 1 is on the left in each language.
class PinPad : public QWidget
{
    Q_OBJECT
public:
    explicit PinPad(QWidget *parent = nullptr);
    ~PinPad() override;
    void clear();
    /// While a PIN is looked at, or nobody may try: nothing is taken.
    void setTaking(bool takes);

signals:
    void entered(const QString &pin);
    /// The first digit of another try.
    void begun();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Dots;
    class Key;

    void type(int digit);
    void erase();
    void enter();
    void render();

    Dots *m_dots;
    std::vector<Key *> m_digits;
    Key *m_erase;
    Key *m_enter;
    QString m_pin;
    bool m_takes = true;
};

} // namespace muhr::kit
