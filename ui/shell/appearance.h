// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kit/theme.h"

#include <QObject>
#include <QTranslator>

#include <memory>

class QApplication;

namespace muhr::shell {

/// Language and theme of the window, both changed while it is open: sentences (Qt's own buttons too), direction, fonts,
/// digits and colours follow at once.
class Appearance : public QObject
{
    Q_OBJECT
public:
    Appearance(QApplication &application, base::Language language, kit::Theme theme, QObject *parent = nullptr);
    ~Appearance() override;

    base::Language language() const { return m_language; }
    kit::Theme theme() const { return m_theme; }
    void setLanguage(base::Language language);
    void setTheme(kit::Theme theme);

signals:
    void changed();

private:
    void translate();

    QApplication &m_application;
    base::Language m_language;
    kit::Theme m_theme;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace muhr::shell
