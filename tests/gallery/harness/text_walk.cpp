// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/text_walk.h"

#include "ui/kit/blank_edit.h"
#include "ui/kit/brand.h"
#include "ui/kit/label.h"
#include "ui/kit/step_list.h"
#include "ui/kit/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>

namespace muhr::gallery {
namespace {

using Findings = std::vector<QString>;

QString nameOf(const QWidget &widget)
{
    QString text = widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        text = edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    const auto box = widget.geometry();
    return QStringLiteral("%1 “%2” (%3x%4)")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(box.width())
        .arg(box.height());
}

bool drawsText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const kit::BlankEdit *>(&widget) || qobject_cast<const kit::StepList *>(&widget) ||
           qobject_cast<const kit::Brand *>(&widget) || qobject_cast<const kit::Toast *>(&widget);
}

bool holdsText(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    if (drawsText(widget))
        return true;
    for (const QObject *child : widget.children()) {
        if (const auto *inner = qobject_cast<const QWidget *>(child); inner && holdsText(*inner))
            return true;
    }
    return false;
}

void checkEdit(const QLineEdit &edit, Findings &findings)
{
    const QString text = edit.text().isEmpty() ? edit.placeholderText() : edit.text();
    const QMargins margins = edit.textMargins();
    const int room = edit.contentsRect().width() - margins.left() - margins.right();
    if (QFontMetrics(edit.font()).horizontalAdvance(text) > room)
        findings.push_back(QStringLiteral("doesn't fit its line: %1").arg(nameOf(edit)));
}

void checkRoom(const QWidget &widget, Findings &findings)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        checkEdit(*edit, findings);
        return;
    }
    const auto *label = qobject_cast<const kit::Label *>(&widget);
    if (label && label->isElided()) {
        if (label->sizeHint().width() > label->width() && label->toolTip().isEmpty())
            findings.push_back(QStringLiteral("shortened without a tooltip: %1").arg(nameOf(widget)));
        if (label->sizeHint().height() > label->height())
            findings.push_back(QStringLiteral("cut in height: %1").arg(nameOf(widget)));
        return;
    }
    const auto *plain = qobject_cast<const QLabel *>(&widget);
    const bool wraps = (plain && plain->wordWrap()) || (!plain && widget.hasHeightForWidth());
    const QSize wanted =
        wraps ? QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())) : widget.sizeHint();
    if (widget.width() < wanted.width())
        findings.push_back(QStringLiteral("needs a width of %1: %2").arg(wanted.width()).arg(nameOf(widget)));
    if (widget.height() < wanted.height())
        findings.push_back(QStringLiteral("needs a height of %1: %2").arg(wanted.height()).arg(nameOf(widget)));
}

/// Whether all of it can be seen: only a scroll area may hide what is below.
void checkHolders(const QWidget &widget, Findings &findings)
{
    QRect box = widget.rect();
    for (const QWidget *inner = &widget; !inner->isWindow() && inner->parentWidget(); inner = inner->parentWidget()) {
        const QWidget &holder = *inner->parentWidget();
        box = QRect(inner->mapToParent(box.topLeft()), box.size());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(holder.parentWidget());
        if (area && area->viewport() == &holder) {
            if (box.x() < 0 || box.x() + box.width() > holder.width())
                findings.push_back(QStringLiteral("wider than its page: %1").arg(nameOf(widget)));
            return;
        }
        if (!holder.rect().contains(box)) {
            findings.push_back(QStringLiteral("cut off by %1: %2")
                                   .arg(QString::fromLatin1(holder.metaObject()->className()), nameOf(widget)));
            return;
        }
    }
}

void checkNeighbours(const QWidget &parent, Findings &findings)
{
    std::vector<const QWidget *> carriers;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && !widget->isWindow() && !widget->property("floats").toBool() && holdsText(*widget))
            carriers.push_back(widget);
    }
    for (std::size_t i = 0; i < carriers.size(); ++i) {
        for (std::size_t k = i + 1; k < carriers.size(); ++k) {
            if (carriers[i]->geometry().intersects(carriers[k]->geometry()))
                findings.push_back(QStringLiteral("%1 lies over %2").arg(nameOf(*carriers[i]), nameOf(*carriers[k])));
        }
    }
}

void walk(const QWidget &widget, Findings &findings)
{
    if (!widget.isVisible())
        return;
    if (drawsText(widget)) {
        checkRoom(widget, findings);
        checkHolders(widget, findings);
    }
    // Views lay out their own insides, and so do the fields that are made of a line edit.
    if (qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
        qobject_cast<const QComboBox *>(&widget)) {
        return;
    }
    checkNeighbours(widget, findings);
    for (const QObject *child : widget.children()) {
        if (const auto *inner = qobject_cast<const QWidget *>(child); inner && !inner->isWindow())
            walk(*inner, findings);
    }
}

} // namespace

std::vector<QString> textFindings(const QWidget &window)
{
    Findings findings;
    walk(window, findings);
    return findings;
}

std::vector<QString> windowFindings(const QWidget &window, QSize size)
{
    Findings findings = textFindings(window);
    if (window.width() > size.width() || window.height() > size.height()) {
        findings.push_back(QStringLiteral("the window needs %1x%2, more than %3x%4")
                               .arg(window.width())
                               .arg(window.height())
                               .arg(size.width())
                               .arg(size.height()));
    }
    return findings;
}

} // namespace muhr::gallery
