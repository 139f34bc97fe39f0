// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace muhr::kit {

class Field;

/// Asks an owner for her password where the laptop is for the counter. Opens over its window and doesn't block.
class PasswordAsk : public QDialog
{
    Q_OBJECT
public:
    /// `error`: what was wrong with the one before; mostly empty.
    PasswordAsk(const QString &error, QWidget *parent);

signals:
    void typed(const QString &password);

private:
    void take();

    Field *m_password;
};

} // namespace muhr::kit
