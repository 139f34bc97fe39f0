// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_section.h"

#include "core/base/isolate.h"
#include "ui/kit/label.h"

#include <QBoxLayout>

namespace muhr::settings {

AboutSection::AboutSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_version = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, this);
    m_storeWords = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_storeWords->setWordWrap(true);
    m_store = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, this);
    m_store->setReadsForward(true);
    m_store->setElided(true);
    m_licence = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_licence->setWordWrap(true);
    for (kit::Label *label : {m_version, m_storeWords, m_store, m_licence})
        body()->addWidget(label);
}

void AboutSection::render(const SettingsState &state)
{
    setTitle(tr("About Muhr"));
    m_version->setText(tr("Version %1").arg(base::isolateCode(state.version)));
    m_storeWords->setText(tr("All of your shop lies in one file:"));
    m_store->setText(state.storePath);
    m_licence->setText(tr("Free software under the GNU General Public License, version 3 or later. It comes with no "
                          "warranty."));
}

} // namespace muhr::settings
