// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QVBoxLayout;
class QWidget;

namespace muhr::gallery {

/// One sentence as it would stand in the language in force; for words that no screen of the product says.
QString inLanguage(const char16_t *en, const char16_t *uz, const char16_t *kk, const char16_t *fa, const char16_t *az);

/// The window's frame made of parts of the kit (rail, top bar), with a page for the scene inside.
struct Frame
{
    std::unique_ptr<QWidget> window;
    QWidget *page = nullptr;
};
Frame makeFrame(const QString &place);

} // namespace muhr::gallery
