// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/about_panel.h"

#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::disputes {

AboutPanel::AboutPanel(QWidget *parent) : kit::CardPanel(kit::PanelKind::Firuza, parent)
{
    body()->setSpacing(6);
    m_what = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    m_what->setWordWrap(true);
    body()->addWidget(m_what);
}

kit::Label *AboutPanel::addLine(bool isName)
{
    auto *label =
        new kit::Label({}, isName ? kit::Type::Bold : kit::Type::Body, isName ? kit::Tone::Ink : kit::Tone::Soft, this);
    label->setWordWrap(true);
    if (isName)
        body()->addSpacing(8);
    body()->addWidget(label);
    return label;
}

void AboutPanel::setWords(const QString &title, const QString &what, const std::vector<Meaning> &meanings)
{
    setTitle(title);
    m_what->setText(what);
    while (m_lines.size() < 2 * meanings.size())
        m_lines.push_back(addLine(m_lines.size() % 2 == 0));
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        m_lines[2 * i]->setText(meanings[i].answer);
        m_lines[2 * i + 1]->setText(meanings[i].meaning);
    }
}

} // namespace muhr::disputes
