// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pin_pad.h"

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <optional>

namespace muhr::kit {
namespace {

constexpr int longest = 12;
/// As many dots as are drawn before there are more digits.
constexpr int usual = 4;
constexpr int dot = 14;
constexpr int dotGap = 12;
constexpr int keyWidth = 96;
constexpr int keyHeight = 60;
constexpr int keyIcon = 24;
constexpr int keyGap = 10;

} // namespace

class PinPad::Dots : public QWidget
{
public:
    explicit Dots(QWidget *parent) : QWidget(parent) { setFixedHeight(dot + 4); }
    void show(int filled)
    {
        m_filled = filled;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int count = std::max(usual, m_filled);
        int along = (width() - count * dot - (count - 1) * dotGap) / 2;
        for (int i = 0; i < count; ++i, along += dot + dotGap) {
            const bool isFilled = i < m_filled;
            painter.setPen(QPen(isFilled ? t.firuza : t.outline, 1.5));
            painter.setBrush(isFilled ? QBrush(t.firuza) : QBrush(Qt::NoBrush));
            painter.drawEllipse(QRectF(along + 1, 3, dot - 2, dot - 2));
        }
    }

private:
    int m_filled = 0;
};

/// A digit, or what is done with them.
class PinPad::Key : public QAbstractButton
{
public:
    Key(std::optional<Icon> icon, bool isPrimary, QWidget *parent)
        : QAbstractButton(parent), m_icon(icon), m_isPrimary(isPrimary)
    {
        setFixedSize(keyWidth, keyHeight);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        // The keyboard types on the pad as a whole.
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const bool isFirm = m_isPrimary && isEnabled();
        const QColor ground = isFirm ? t.firuza : isDown() ? t.firuzaTint : t.surface;
        const QColor ink = isFirm ? t.onFiruza : isEnabled() ? t.ink : mixed(t.inkSoft, t.surface, 0.5);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isFirm ? QPen(t.firuza, 1) : QPen(underMouse() && isEnabled() ? t.firuza : t.outline, 1));
        painter.setBrush(isFirm && isDown() ? mixed(t.ink, t.firuza, 0.15) : ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::corner, Tokens::corner);
        if (m_icon) {
            // The pad reads from left to right in every language, and so does what takes a digit back.
            painter.setLayoutDirection(Qt::LeftToRight);
            QRectF box(0, 0, keyIcon, keyIcon);
            box.moveCenter(QRectF(rect()).center());
            paintIcon(painter, box, *m_icon, ink);
            return;
        }
        painter.setFont(kit::font(Type::Section));
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    std::optional<Icon> m_icon;
    bool m_isPrimary;
};

PinPad::PinPad(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    m_dots = new Dots(this);
    column->addWidget(m_dots);
    auto *grid = new QGridLayout;
    grid->setSpacing(keyGap);
    const auto add = [&](std::optional<Icon> icon, bool isPrimary, const QString &name, int row, int place) {
        auto *key = new Key(icon, isPrimary, this);
        key->setObjectName(name);
        grid->addWidget(key, row, place);
        return key;
    };
    for (int digit = 0; digit <= 9; ++digit) {
        const int place = digit == 0 ? 10 : digit - 1;
        auto *key = add({}, false, QStringLiteral("pin%1").arg(digit), place / 3, place % 3);
        connect(key, &QAbstractButton::clicked, this, [this, digit] { type(digit); });
        m_digits.push_back(key);
    }
    m_erase = add(Icon::Back, false, QStringLiteral("pinErase"), 3, 0);
    m_enter = add(Icon::Check, true, QStringLiteral("pinEnter"), 3, 2);
    connect(m_erase, &QAbstractButton::clicked, this, &PinPad::erase);
    connect(m_enter, &QAbstractButton::clicked, this, &PinPad::enter);
    column->addLayout(grid);
    render();
}

PinPad::~PinPad()
{
    m_pin.fill(QChar());
}

void PinPad::clear()
{
    m_pin.fill(QChar());
    m_pin.clear();
    render();
}

void PinPad::setTaking(bool takes)
{
    m_takes = takes;
    render();
}

void PinPad::type(int digit)
{
    if (!m_takes || m_pin.size() >= longest)
        return;
    if (m_pin.isEmpty())
        emit begun();
    m_pin.append(QChar(u'0' + digit));
    render();
}

void PinPad::erase()
{
    m_pin.chop(1);
    render();
}

void PinPad::enter()
{
    if (!m_takes || m_pin.isEmpty())
        return;
    QString pin = m_pin;
    clear();
    emit entered(pin);
    pin.fill(QChar());
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().isEmpty() ? -1 : event->text().front().digitValue();
    if (digit >= 0)
        type(digit);
    else if (event->key() == Qt::Key_Backspace)
        erase();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else
        QWidget::keyPressEvent(event);
}

void PinPad::render()
{
    m_dots->show(static_cast<int>(m_pin.size()));
    for (std::size_t digit = 0; digit < m_digits.size(); ++digit) {
        m_digits[digit]->setText(kit::digits(static_cast<int>(digit)));
        m_digits[digit]->setEnabled(m_takes);
    }
    m_erase->setAccessibleName(tr("Take the last digit back"));
    m_erase->setToolTip(m_erase->accessibleName());
    m_erase->setEnabled(m_takes && !m_pin.isEmpty());
    m_enter->setAccessibleName(tr("That is the PIN"));
    m_enter->setToolTip(m_enter->accessibleName());
    m_enter->setEnabled(m_takes && !m_pin.isEmpty());
}

void PinPad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

} // namespace muhr::kit
