// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/blank_edit.h"

#include "ui/kit/blank_choice.h"
#include "ui/kit/mirrored.h"

#include <QEvent>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muhr::kit {
namespace {

bool runsAgainst(const QString &word, Qt::LayoutDirection direction)
{
    for (const QChar c : word) {
        const auto kind = c.direction();
        if (kind == QChar::DirL)
            return direction == Qt::RightToLeft;
        if (kind == QChar::DirR || kind == QChar::DirAL)
            return direction == Qt::LeftToRight;
    }
    return false;
}

QString shown(const Blank &blank)
{
    bool isNumber = false;
    const int number = blank.value.toInt(&isNumber);
    return blank.kind == Blank::Kind::Number && isNumber ? digits(number) : blank.value;
}

/// Digits of any script as Latin ones.
QString latinDigits(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    return result;
}

constexpr int line = 2;

} // namespace

BlankEdit::BlankEdit(QWidget *parent) : QWidget(parent), m_type(Type::Reading)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BlankEdit::setType(Type type)
{
    m_type = type;
    setSentence(m_sentence, m_blanks);
}

void BlankEdit::setSentence(const QString &sentence, const std::vector<Blank> &blanks)
{
    for (QWidget *field : m_fields)
        delete field;
    m_fields.clear();
    m_sentence = sentence;
    m_blanks = blanks;
    for (int i = 0; i < static_cast<int>(m_blanks.size()); ++i) {
        const Blank &blank = m_blanks[static_cast<std::size_t>(i)];
        QWidget *field = nullptr;
        if (blank.kind == Blank::Kind::Choice) {
            auto *choice = new BlankChoice(blank.choices, blank.value, this);
            connect(choice, &BlankChoice::picked, this, [this, i](const QString &id) { take(i, id); });
            field = choice;
        } else {
            auto *edit = new QLineEdit(shown(blank), this);
            edit->setProperty("bare", true);
            edit->setProperty("blank", true);
            edit->setAlignment(Qt::AlignHCenter);
            connect(edit, &QLineEdit::textEdited, this, [this, i](const QString &text) { take(i, text); });
            field = edit;
        }
        field->setAccessibleName(blank.name);
        field->setFont(words(true));
        field->show();
        m_fields.push_back(field);
    }
    cut();
    arrange(width(), true);
    updateGeometry();
    update();
}

void BlankEdit::setValue(int blank, const QString &value)
{
    Blank &entry = m_blanks.at(static_cast<std::size_t>(blank));
    if (entry.value == value)
        return;
    entry.value = value;
    QWidget *field = m_fields.at(static_cast<std::size_t>(blank));
    if (auto *choice = qobject_cast<BlankChoice *>(field))
        choice->setChosen(value);
    else if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setText(shown(entry));
    arrange(width(), true);
    updateGeometry();
    update();
}

QString BlankEdit::value(int blank) const
{
    return m_blanks.at(static_cast<std::size_t>(blank)).value;
}

QWidget *BlankEdit::blank(int index) const
{
    return m_fields.at(static_cast<std::size_t>(index));
}

/// What was typed becomes the value; a number that is none, or lies outside, is marked and not taken.
void BlankEdit::take(int index, const QString &text)
{
    Blank &entry = m_blanks.at(static_cast<std::size_t>(index));
    QWidget *field = m_fields.at(static_cast<std::size_t>(index));
    QString value = text;
    bool fits = true;
    if (entry.kind == Blank::Kind::Number) {
        value = latinDigits(text.trimmed());
        const int number = value.toInt(&fits);
        fits = fits && number >= entry.lowest && number <= entry.highest;
    }
    field->setProperty("wrong", !fits);
    if (fits && value != entry.value) {
        entry.value = value;
        emit valueChanged(index, value);
    }
    arrange(width(), true);
    updateGeometry();
    update();
}

QSize BlankEdit::sizeHint() const
{
    int wide = 0;
    for (const Piece &piece : m_pieces)
        wide += widthOf(piece) + (piece.spaceBefore ? spaceWidth() : 0);
    return {std::min(wide, 520), heightForWidth(std::min(wide, 520))};
}

QSize BlankEdit::minimumSizeHint() const
{
    int widest = 0;
    for (const Piece &piece : m_pieces)
        widest = std::max(widest, widthOf(piece));
    return {widest, lineHeight()};
}

int BlankEdit::heightForWidth(int width) const
{
    auto *self = const_cast<BlankEdit *>(this);
    return self->arrange(width, false);
}

void BlankEdit::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    for (const Piece &piece : m_pieces) {
        if (piece.blank < 0) {
            painter.setFont(words(false));
            painter.setPen(isEnabled() ? t.ink : mixed(t.ink, t.surface, 0.5));
            painter.drawText(piece.box, Qt::AlignCenter | Qt::TextDontClip, piece.words);
            continue;
        }
        const QWidget *field = m_fields[static_cast<std::size_t>(piece.blank)];
        const bool wrong = field->property("wrong").toBool();
        const int thick = field->hasFocus() ? line + 1 : line;
        painter.fillRect(QRect(piece.box.x(), piece.box.y() + piece.box.height() - line, piece.box.width(), thick),
                         wrong         ? t.stop
                         : isEnabled() ? t.firuza
                                       : t.outline);
    }
}

void BlankEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void BlankEdit::changeEvent(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::ApplicationFontChange || type == QEvent::LayoutDirectionChange ||
        type == QEvent::LanguageChange) {
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            m_fields[i]->setFont(words(true));
            if (auto *edit = qobject_cast<QLineEdit *>(m_fields[i]); edit && !edit->hasFocus())
                edit->setText(shown(m_blanks[i]));
        }
        cut();
        arrange(width(), true);
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

/// Takes the sentence apart into words and blanks. What touches a blank without a space stays on its line.
void BlankEdit::cut()
{
    m_pieces.clear();
    static const QRegularExpression place(QStringLiteral("%L?([1-9])"));
    bool space = false;
    const auto addWords = [&](const QString &text) {
        QString word;
        const auto flush = [&] {
            if (word.isEmpty())
                return;
            const bool against = runsAgainst(word, layoutDirection());
            Piece *last = m_pieces.empty() ? nullptr : &m_pieces.back();
            // Words of the other direction in a row keep their own order, so they are one piece.
            if (against && space && last && last->blank < 0 && runsAgainst(last->words, layoutDirection()))
                last->words += QLatin1Char(' ') + word;
            else
                m_pieces.push_back({word, -1, space && last, {}});
            word.clear();
            space = false;
        };
        for (const QChar c : text) {
            if (c == QLatin1Char(' ')) {
                flush();
                space = true;
            } else {
                word += c;
            }
        }
        flush();
    };
    qsizetype done = 0;
    for (auto it = place.globalMatch(m_sentence); it.hasNext();) {
        const auto match = it.next();
        addWords(m_sentence.mid(done, match.capturedStart() - done));
        const int index = match.captured(1).toInt() - 1;
        if (index < static_cast<int>(m_fields.size()))
            m_pieces.push_back({{}, index, space && !m_pieces.empty(), {}});
        space = false;
        done = match.capturedEnd();
    }
    addWords(m_sentence.mid(done));
}

int BlankEdit::arrange(int width, bool move)
{
    const int high = lineHeight();
    int along = 0;
    int y = 0;
    for (std::size_t i = 0; i < m_pieces.size();) {
        // A group is what has no space inside.
        std::size_t end = i + 1;
        while (end < m_pieces.size() && !m_pieces[end].spaceBefore)
            ++end;
        int wide = 0;
        for (std::size_t k = i; k < end; ++k)
            wide += widthOf(m_pieces[k]);
        const int space = m_pieces[i].spaceBefore && along > 0 ? spaceWidth() : 0;
        if (along > 0 && along + space + wide > width) {
            along = 0;
            y += high + 4;
        } else {
            along += space;
        }
        for (; i < end; ++i) {
            const int own = widthOf(m_pieces[i]);
            if (move) {
                const QRect logical(along, y, own, high);
                Piece &piece = m_pieces[i];
                piece.box = mirrored(*this, logical);
                if (piece.blank >= 0)
                    m_fields[static_cast<std::size_t>(piece.blank)]->setGeometry(piece.box.adjusted(0, 0, 0, -line));
            }
            along += own;
        }
    }
    return m_pieces.empty() ? 0 : y + high + 1;
}

int BlankEdit::widthOf(const Piece &piece) const
{
    if (piece.blank < 0)
        return QFontMetrics(words(false)).horizontalAdvance(piece.words);
    const QWidget *field = m_fields[static_cast<std::size_t>(piece.blank)];
    if (const auto *edit = qobject_cast<const QLineEdit *>(field))
        return std::max(22, QFontMetrics(words(true)).horizontalAdvance(edit->text()) + 8);
    return field->sizeHint().width();
}

int BlankEdit::spaceWidth() const
{
    return QFontMetrics(words(false)).horizontalAdvance(QLatin1Char(' ')) + 1;
}

int BlankEdit::lineHeight() const
{
    const double latin = words(false).pixelSize() * 1.362;
    return static_cast<int>(std::ceil(base::isRightToLeft(currentLanguage()) ? latin * 1.15 : latin)) + 4 + line;
}

QFont BlankEdit::words(bool bold) const
{
    QFont result = kit::font(m_type);
    result.setWeight(bold ? QFont::Bold : QFont::Normal);
    return result;
}

} // namespace muhr::kit
