// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast.h"

#include "ui/kit/mirrored.h"
#include "ui/kit/shadow.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QVariantAnimation>

#include <cmath>

namespace muhr::kit {
namespace {

constexpr int shadowRoom = 16;
constexpr int padding = 16;
constexpr int between = 14;
constexpr int high = 40;
constexpr int ring = 18;
constexpr int aboveEdge = 22;

/// Whole pixels that hold all of it: what is drawn may be a fraction wider than the rounded advance.
int wideOf(const QString &words, Type type)
{
    return static_cast<int>(std::ceil(QFontMetricsF(kit::font(type)).horizontalAdvance(words))) + 1;
}

/// The offer as a thing of its own, for the focus and for whoever hears the window instead of seeing it; the toast
/// draws it.
class Press : public QAbstractButton
{
public:
    using QAbstractButton::QAbstractButton;

protected:
    void paintEvent(QPaintEvent *) override {}
};

} // namespace

Toast::Toast(QWidget *host)
    : QWidget(host), m_press(new Press(this)), m_countdown(new QVariantAnimation(this)),
      m_slide(new QPropertyAnimation(this, "pos", this))
{
    m_press->setFocusPolicy(Qt::TabFocus);
    m_press->hide();
    connect(m_press, &QAbstractButton::clicked, this, &Toast::act);
    hide();
    // It lies over the page on purpose; the walk over the texts has to know.
    setProperty("floats", true);
    host->installEventFilter(this);
    m_countdown->setStartValue(1.0);
    m_countdown->setEndValue(0.0);
    connect(m_countdown, &QVariantAnimation::valueChanged, this,
            [this] { update(ringBox().toAlignedRect().adjusted(-2, -2, 2, 2)); });
    connect(m_countdown, &QVariantAnimation::finished, this, [this] {
        hide();
        emit expired();
    });
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
}

void Toast::say(const QString &words, std::chrono::milliseconds stays)
{
    m_words = words;
    m_action.clear();
    m_key = {};
    start(stays);
}

void Toast::offer(const QString &words, const QString &action, const QKeySequence &key, std::chrono::milliseconds stays)
{
    m_words = words;
    m_action = action;
    m_key = key;
    start(stays);
}

void Toast::dismiss()
{
    m_countdown->stop();
    hide();
}

double Toast::remaining() const
{
    return m_countdown->state() == QAbstractAnimation::Running ? m_countdown->currentValue().toDouble() : 0;
}

QSize Toast::sizeHint() const
{
    int wide = wideOf(m_words, Type::Body) + 2 * padding;
    if (!m_action.isEmpty())
        wide += between + wideOf(actionWords(), Type::Bold) + between + ring;
    return {wide + 2 * shadowRoom, high + 2 * shadowRoom};
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(otherTheme(currentTheme()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(shadowRoom, shadowRoom, -shadowRoom, -shadowRoom);
    paintShadow(painter, box, Tokens::corner, shadowRoom, tokens().shadow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box, Tokens::corner, Tokens::corner);

    const int room = static_cast<int>(box.width()) - 2 * padding;
    const int forAction = m_action.isEmpty() ? 0 : static_cast<int>(actionBox().width()) + ring + 2 * between;
    painter.setFont(kit::font(Type::Body));
    painter.setPen(t.ink);
    const int forWords = room - forAction;
    const QString words = wideOf(m_words, Type::Body) <= forWords
                              ? m_words
                              : QFontMetricsF(painter.font()).elidedText(m_words, Qt::ElideRight, forWords);
    const QRect logical(shadowRoom + padding, shadowRoom, forWords, high);
    painter.drawText(mirrored(*this, logical), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip,
                     words);
    if (m_action.isEmpty())
        return;
    painter.setFont(kit::font(Type::Bold));
    painter.setPen(t.firuzaInk);
    painter.drawText(actionBox(), Qt::AlignCenter | Qt::TextDontClip, actionWords());
    if (m_press->hasFocus()) {
        painter.setPen(QPen(t.firuza, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(actionBox().adjusted(-5, 7, 5, -7), 6, 6);
    }

    const QRectF circle = ringBox();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(t.firuza, t.surface, 0.3), 2.5));
    painter.drawEllipse(circle);
    painter.setPen(QPen(t.firuza, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * 16, static_cast<int>(360 * 16 * remaining()));
}

void Toast::mousePressEvent(QMouseEvent *event)
{
    if (!m_action.isEmpty() && QRectF(m_press->geometry()).contains(event->position()))
        act();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool acts = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (!m_action.isEmpty() && acts && !event->isAutoRepeat())
        act();
    else
        QWidget::keyPressEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Show ||
                       event->type() == QEvent::LayoutDirectionChange;
    if (watched == parentWidget() && moved && !isHidden())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::start(std::chrono::milliseconds stays)
{
    setAccessibleName(m_action.isEmpty() ? m_words : m_words + QLatin1Char(' ') + actionWords());
    m_press->setAccessibleName(m_action);
    m_press->setAccessibleDescription(m_words);
    m_press->setVisible(!m_action.isEmpty());
    m_countdown->stop();
    m_countdown->setDuration(static_cast<int>(stays.count()));
    const bool wasVisible = isVisible();
    place();
    show();
    raise();
    update();
    m_countdown->start();
    const int ms = motionMs(Tokens::pressMs);
    if (!wasVisible && ms > 0) {
        const QPoint end = pos();
        m_slide->stop();
        m_slide->setDuration(ms);
        m_slide->setStartValue(end + QPoint(0, 24));
        m_slide->setEndValue(end);
        m_slide->start();
    }
    QAccessibleEvent heard(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void Toast::place()
{
    m_slide->stop();
    const QSize host = parentWidget()->size();
    const QSize wanted(std::min(sizeHint().width(), host.width()), sizeHint().height());
    setGeometry(QRect(
        QPoint((host.width() - wanted.width()) / 2, host.height() - wanted.height() - aboveEdge + shadowRoom), wanted));
    m_press->setGeometry(actionBox().united(ringBox()).adjusted(-between, 0, 0, 0).toAlignedRect());
}

void Toast::act()
{
    dismiss();
    emit acted();
}

QRectF Toast::ringBox() const
{
    const QRect logical(width() - shadowRoom - padding - ring, (height() - ring) / 2, ring, ring);
    return QRectF(mirrored(*this, logical)).adjusted(1.5, 1.5, -1.5, -1.5);
}

QRectF Toast::actionBox() const
{
    const int wide = wideOf(actionWords(), Type::Bold);
    const QRect logical(width() - shadowRoom - padding - ring - between - wide, shadowRoom, wide, high);
    return mirrored(*this, logical);
}

QString Toast::actionWords() const
{
    //: %1 is what to do (“Undo”), %2 the key that does it (“F3”).
    return m_key.isEmpty() ? m_action : tr("%1 %2").arg(m_action, m_key.toString(QKeySequence::PortableText));
}

} // namespace muhr::kit
