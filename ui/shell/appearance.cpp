// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "core/words/catalogue.h"

#include <QApplication>

namespace muhr::shell {

Appearance::Appearance(QApplication &application, base::Language language, kit::Theme theme, QObject *parent)
    : QObject(parent), m_application(application), m_language(language), m_theme(theme)
{
    translate();
    kit::applyTheme(m_application, m_theme, m_language);
}

Appearance::~Appearance()
{
    QApplication::removeTranslator(m_translator.get());
}

void Appearance::translate()
{
    if (m_translator)
        QApplication::removeTranslator(m_translator.get());
    m_translator = words::makeTranslator(m_language);
    QApplication::installTranslator(m_translator.get());
}

void Appearance::setLanguage(base::Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    translate();
    kit::applyTheme(m_application, m_theme, m_language);
    emit changed();
}

void Appearance::setTheme(kit::Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    kit::applyTheme(m_application, m_theme, m_language);
    emit changed();
}

} // namespace muhr::shell
