// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "core/base/isolate.h"
#include "ui/kit/icon.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/search_field.h"
#include "ui/kit/shadow.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace muhr::shell {
namespace {

constexpr int rowHeight = 40;
constexpr int edge = 6;
/// Room for the shadow around the list.
constexpr int room = 14;

kit::Icon iconOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Customer:
        return kit::Icon::Person;
    case SearchHit::Kind::Screen:
        return kit::Icon::Forward;
    case SearchHit::Kind::Action:
        return kit::Icon::Play;
    }
    Q_UNREACHABLE();
}

} // namespace

SearchPopup::SearchPopup(SearchPresenter &presenter, kit::SearchField &field, QWidget *host)
    : QWidget(host), m_presenter(presenter), m_field(field)
{
    setObjectName(QStringLiteral("searchPopup"));
    setProperty("floats", true);
    setMouseTracking(true);
    hide();
    m_field.installEventFilter(this);
    host->installEventFilter(this);
    connect(&m_field, &QLineEdit::textEdited, &m_presenter,
            [this](const QString &text) { m_presenter.setText(text, kit::currentLanguage()); });
    connect(&m_presenter, &SearchPresenter::changed, this, &SearchPopup::render);
}

QSize SearchPopup::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_presenter.state().hits.size()));
    return {std::max(340, m_field.width()) + 2 * room, rows * rowHeight + 2 * edge + 2 * room};
}

void SearchPopup::render()
{
    const SearchState &state = m_presenter.state();
    if (state.text.isEmpty() && !m_field.text().isEmpty())
        m_field.clear();
    const bool shows = !state.text.trimmed().isEmpty() && m_field.hasFocus();
    if (shows)
        place();
    setVisible(shows);
    if (shows)
        raise();
    update();
}

void SearchPopup::place()
{
    resize(sizeHint());
    const QRect field(m_field.mapTo(parentWidget(), QPoint(0, 0)), m_field.size());
    const bool backwards = layoutDirection() == Qt::RightToLeft;
    const int x = backwards ? field.x() - room : field.x() + field.width() - width() + room;
    move(std::clamp(x, 0, std::max(0, parentWidget()->width() - width())), field.y() + field.height() + 6 - room);
}

int SearchPopup::hitAt(const QPoint &at) const
{
    const int row = (at.y() - room - edge) / rowHeight;
    return at.y() < room + edge || row >= static_cast<int>(m_presenter.state().hits.size()) ? -1 : row;
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const kit::Tokens &t = kit::tokens();
    const SearchState &state = m_presenter.state();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(room, room, -room, -room);
    kit::paintShadow(painter, box, kit::Tokens::corner, 12, t.shadow);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kit::Tokens::corner, kit::Tokens::corner);
    const auto visual = [this](const QRect &logical) { return kit::mirrored(*this, logical); };
    const Qt::Alignment lead = Qt::AlignLeading | Qt::AlignVCenter;
    const Qt::Alignment trail = Qt::AlignTrailing | Qt::AlignVCenter;
    const int wide = width() - 2 * room;
    if (state.hits.empty()) {
        painter.setPen(t.inkSoft);
        painter.drawText(visual(QRect(room + 16, room + edge, wide - 32, rowHeight)),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), lead)), tr("Nothing found"));
        return;
    }
    for (int i = 0; i < static_cast<int>(state.hits.size()); ++i) {
        const SearchHit &hit = state.hits[std::size_t(i)];
        const int y = room + edge + i * rowHeight;
        const bool isCurrent = i == state.current;
        if (isCurrent) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.firuzaTint);
            painter.drawRoundedRect(QRect(room + edge, y, wide - 2 * edge, rowHeight), 7, 7);
        }
        kit::paintIcon(painter, visual(QRect(room + 16, y + (rowHeight - 18) / 2, 18, 18)), iconOf(hit.kind),
                       isCurrent ? t.firuzaInk : t.inkSoft);
        const QString note = hit.note.isEmpty() ? QString() : base::isolateCode(hit.note);
        painter.setFont(kit::font(kit::Type::Body));
        const int noteWide = painter.fontMetrics().horizontalAdvance(note);
        painter.setPen(t.inkSoft);
        painter.drawText(visual(QRect(room + wide - 16 - noteWide, y, noteWide, rowHeight)),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), trail)), note);
        painter.setFont(kit::font(kit::Type::Bold));
        painter.setPen(isCurrent ? t.firuzaInk : t.ink);
        const int titleWide = wide - 46 - 28 - noteWide;
        const QString title = hit.title.isEmpty() ? tr("Card without a name") : hit.title;
        painter.drawText(visual(QRect(room + 46, y, titleWide, rowHeight)),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), lead)),
                         painter.fontMetrics().elidedText(title, Qt::ElideRight, titleWide));
    }
}

void SearchPopup::mousePressEvent(QMouseEvent *event)
{
    const int hit = hitAt(event->pos());
    if (hit >= 0) {
        m_presenter.choose(hit);
        m_field.clearFocus();
    }
}

void SearchPopup::mouseMoveEvent(QMouseEvent *event)
{
    const int hit = hitAt(event->pos());
    if (hit >= 0)
        m_presenter.move(hit - m_presenter.state().current);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
        QMetaObject::invokeMethod(this, &SearchPopup::render, Qt::QueuedConnection);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // Else the page below would hear it, and this list stay.
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_presenter.move(1);
        return true;
    case Qt::Key_Up:
        m_presenter.move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_presenter.pick();
        if (m_presenter.state().text.isEmpty())
            m_field.clearFocus();
        return true;
    case Qt::Key_Escape:
        m_presenter.clear();
        m_field.clearFocus();
        return true;
    default:
        return false;
    }
}

} // namespace muhr::shell
