// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_field.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>
#include <QShortcut>

namespace muhr::kit {
namespace {

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::PortableText).replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setProperty("search", true);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    makeRoom();
}

void SearchField::setKey(const QKeySequence &key)
{
    m_key = key;
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
    m_shortcut->setKey(key);
    makeRoom();
    update();
}

QSize SearchField::sizeHint() const
{
    return {300, Tokens::control};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto visual = [this](const QRect &logical) { return mirrored(*this, logical); };
    paintIcon(painter, visual(QRect(13, (height() - 16) / 2, 16, 16)), Icon::Search, tokens().inkSoft);
    if (m_key.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const QSize cap = keyCapSize(keyText(m_key)).toSize();
    paintKeyCap(painter,
                visual(QRect(width() - cap.width() - 12, (height() - cap.height()) / 2, cap.width(), cap.height())),
                keyText(m_key), tokens().inkSoft);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
    QLineEdit::changeEvent(event);
}

void SearchField::makeRoom()
{
    const int before = 22;
    const int after = m_key.isEmpty() ? 0 : static_cast<int>(keyCapSize(keyText(m_key)).width()) + 6;
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(after, 0, before, 0);
    else
        setTextMargins(before, 0, after, 0);
}

} // namespace muhr::kit
