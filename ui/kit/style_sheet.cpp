// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

namespace muhr::kit {
namespace {

const char sheet[] = R"(
QMainWindow, QDialog { background: @paper; }
QToolTip { background: @ink; color: @surface; border: none; padding: 6px 10px; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: @surface; border: 1px solid @outline; border-radius: 10px; padding: 0 12px; }
QLineEdit, QAbstractSpinBox { min-height: 34px; max-height: 34px; }
QPlainTextEdit, QTextEdit { padding: 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border-color: @firuza; }
QLineEdit[large="true"] { min-height: 42px; max-height: 42px; }
QLineEdit[wrong="true"] { border-color: @stop; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
    background: @paper; border-color: @line; }
QLineEdit:read-only { background: @paper; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QLineEdit[bare="true"] {
    border: none; background: transparent; padding: 0; min-height: 0; max-height: 16777215; }
QLineEdit[search="true"] { background: @paper; border-color: @line; }
QLineEdit[search="true"]:focus { border-color: @firuza; }
QLineEdit[blank="true"] { color: @firuzaInk; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 0; }
QComboBox QAbstractItemView, QMenu { background: @surface; color: @ink; border: 1px solid @line; padding: 4px; }
QComboBox QAbstractItemView { outline: none; }
QComboBox QAbstractItemView::item, QMenu::item { min-height: 32px; padding: 0 12px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected, QMenu::item:selected { background: @firuzaTint; color: @firuzaInk; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::item:disabled { color: @faded; }
QPushButton { background: @surface; color: @ink; border: 1px solid @outline; border-radius: 10px;
    padding: 8px 16px; font-weight: bold; }
QPushButton:hover { background: @paper; }
QPushButton:default { background: @firuza; border-color: @firuza; color: @onFiruza; }
QPushButton:focus { border-color: @firuza; }
QPushButton:disabled { color: @faded; background: @paper; border-color: @line; }
QAbstractItemView { background: @surface; color: @ink; border: none; outline: none; alternate-background-color: @paper;
    gridline-color: @line; }
QAbstractItemView::item:hover { background: @paper; }
QAbstractItemView::item:selected { background: @firuzaTint; color: @ink; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @inkSoft; border: none; border-bottom: 1px solid @line;
    padding: 8px 12px; font-weight: normal; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @outline; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @inkSoft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox, QRadioButton { spacing: 10px; color: @ink; background: transparent; }
QProgressBar { background: @line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: @firuza; border-radius: 4px; }
QTabBar::tab { background: transparent; color: @inkSoft; padding: 8px 14px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @firuzaInk; border-bottom-color: @firuza; font-weight: bold; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
)";

} // namespace

QString styleSheet(const Tokens &t)
{
    const QHash<QString, QColor> colours = {
        {QStringLiteral("paper"), t.paper},
        {QStringLiteral("surface"), t.surface},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("outline"), t.outline},
        {QStringLiteral("ink"), t.ink},
        {QStringLiteral("inkSoft"), t.inkSoft},
        {QStringLiteral("firuza"), t.firuza},
        {QStringLiteral("firuzaTint"), t.firuzaTint},
        {QStringLiteral("firuzaInk"), t.firuzaInk},
        {QStringLiteral("onFiruza"), t.onFiruza},
        {QStringLiteral("stop"), t.stop},
        {QStringLiteral("faded"), mixed(t.ink, t.paper, 0.45)},
    };
    static const QRegularExpression blank(QStringLiteral("@([A-Za-z]+)"));

    const QString source = QString::fromLatin1(sheet);
    QString result;
    qsizetype done = 0;
    for (auto it = blank.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(source).mid(done, match.capturedStart() - done);
        result += colours.value(match.captured(1)).name();
        done = match.capturedEnd();
    }
    result += QStringView(source).mid(done);
    return result;
}

} // namespace muhr::kit
