// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace muhr::hand_scanner {

/// Makes codes of what Linux says of the keys of a device: one a line, ended by Enter. Pure: it is fed with bytes.
/// Source: linux/input.h (struct input_event), linux/input-event-codes.h.
class EventKeys
{
public:
    /// Bytes of one input event: two longs of time, type, code, value.
    static constexpr qsizetype recordSize = 2 * qsizetype(sizeof(long)) + 8;
    /// Of one line at most; a longer one is thrown away whole.
    static constexpr qsizetype mostCharacters = 1024;

    struct Read
    {
        QStringList codes;
        /// A key was pressed that no scanner has, such as Escape: a person types there. Nothing after it is a code.
        bool isKeyboard = false;
    };
    /// Bytes come in whatever pieces.
    Read add(const QByteArray &bytes);

private:
    void key(int code, int value, Read &read);

    QByteArray m_rest;
    QString m_text;
    bool m_isLeftShifted = false;
    bool m_isRightShifted = false;
    /// Something of the line is missing.
    bool m_isBroken = false;
    bool m_isOfHands = false;
};

} // namespace muhr::hand_scanner
