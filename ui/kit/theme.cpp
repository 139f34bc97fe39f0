// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/kit_style.h"
#include "ui/kit/style_sheet.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QStyle>
#include <QWidget>

namespace muhr::kit {
namespace {

Theme theTheme = Theme::Light;
base::Language theLanguage = base::Language::English;
bool theMotionAllowed = true;

QPalette palette(const Tokens &t)
{
    QPalette result;
    result.setColor(QPalette::Window, t.paper);
    result.setColor(QPalette::WindowText, t.ink);
    result.setColor(QPalette::Base, t.surface);
    result.setColor(QPalette::AlternateBase, t.paper);
    result.setColor(QPalette::Text, t.ink);
    result.setColor(QPalette::PlaceholderText, t.inkSoft);
    result.setColor(QPalette::Button, t.surface);
    result.setColor(QPalette::ButtonText, t.ink);
    result.setColor(QPalette::BrightText, t.stop);
    result.setColor(QPalette::Highlight, t.firuza);
    result.setColor(QPalette::HighlightedText, t.onFiruza);
    result.setColor(QPalette::Link, t.firuzaInk);
    result.setColor(QPalette::LinkVisited, t.firuzaInk);
    result.setColor(QPalette::ToolTipBase, t.ink);
    result.setColor(QPalette::ToolTipText, t.surface);
    result.setColor(QPalette::Light, t.surface);
    result.setColor(QPalette::Midlight, t.paper);
    result.setColor(QPalette::Mid, t.line);
    result.setColor(QPalette::Dark, t.outline);
    result.setColor(QPalette::Shadow, t.shadow);
    const QColor faded = mixed(t.ink, t.paper, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, faded);
    return result;
}

struct Cut
{
    int pixels;
    bool bold;
};

Cut cut(Type type)
{
    switch (type) {
    case Type::Small:
        return {Tokens::small, false};
    case Type::Body:
        return {Tokens::body, false};
    case Type::Bold:
        return {Tokens::body, true};
    case Type::Reading:
        return {Tokens::strong, false};
    case Type::Strong:
        return {Tokens::strong, true};
    case Type::Section:
        return {Tokens::section, true};
    case Type::Page:
        return {Tokens::page, true};
    case Type::Figure:
        return {Tokens::figure, true};
    }
    Q_UNREACHABLE();
}

} // namespace

void applyTheme(QApplication &application, Theme theme, base::Language language)
{
    theTheme = theme;
    theLanguage = language;
    QLocale::setDefault(base::localeOf(language));
    if (!application.property("muhrStyle").toBool()) {
        application.setStyle(new KitStyle);
        application.setProperty("muhrStyle", true);
    }
    application.setLayoutDirection(base::isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    application.setPalette(palette(tokens(theme)));
    application.setFont(fontOf(Type::Body, language));
    application.setStyleSheet(styleSheet(tokens(theme)));
    // A label whose text hangs on the digits or the line height of the language has to measure itself again.
    for (QWidget *widget : QApplication::allWidgets())
        widget->updateGeometry();
}

Theme currentTheme()
{
    return theTheme;
}

base::Language currentLanguage()
{
    return theLanguage;
}

const Tokens &tokens()
{
    return tokens(theTheme);
}

QFont fontOf(Type type, base::Language language)
{
    const QString latin = QStringLiteral("Noto Sans");
    const QString arabic = QStringLiteral("Noto Sans Arabic");
    const QString last = QStringLiteral("DejaVu Sans");
    QFont result;
    result.setFamilies(base::isRightToLeft(language) ? QStringList{arabic, latin, last}
                                                     : QStringList{latin, arabic, last});
    const Cut wanted = cut(type);
    result.setPixelSize(wanted.pixels);
    result.setWeight(wanted.bold ? QFont::Bold : QFont::Normal);
    return result;
}

QFont font(Type type)
{
    return fontOf(type, theLanguage);
}

QString digits(int number)
{
    QLocale locale = base::localeOf(theLanguage);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

int motionMs(int ms)
{
    const bool still = !theMotionAllowed || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    return still ? 0 : ms;
}

void setMotionAllowed(bool allowed)
{
    theMotionAllowed = allowed;
}

} // namespace muhr::kit
