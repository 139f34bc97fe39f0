// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

class QShortcut;

namespace muhr::kit {

enum class ButtonKind {
    Primary, ///< the one action of a page
    Quiet,   ///< every other
    Gold,    ///< hands over a reward, nothing else
    Danger,  ///< can't be undone; its words say exactly what will happen
    Link,    ///< words only
    Dashed,  ///< adds one more of what stands above
};

/// A button with the key that does the same drawn on it.
class Button : public QPushButton
{
    Q_OBJECT
public:
    Button(ButtonKind kind, const QString &text, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    /// Draws the key on the button; pressing it anywhere in the window is a click at once, while the button is shown
    /// and enabled.
    void setKey(const QKeySequence &key);
    /// Draws it only: the screen owns the key, since it works without the button too.
    void drawKey(const QKeySequence &key);
    /// 56 high with larger words, for counter and kiosk.
    void setLarge(bool large);
    void setLeadingIcon(std::optional<Icon> icon);
    void setTrailingIcon(std::optional<Icon> icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont words() const;
    QString keyText() const;
    int padding() const;

    ButtonKind m_kind;
    QKeySequence m_key;
    QShortcut *m_shortcut = nullptr;
    bool m_large = false;
    std::optional<Icon> m_leading;
    std::optional<Icon> m_trailing;
};

} // namespace muhr::kit
