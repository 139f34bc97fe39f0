// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scanner_section.h"

#include "core/words/say.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace muhr::settings {

using hand_scanner::ScannerState;

ScannerSection::ScannerSection(SettingsPresenter &presenter, QWidget *parent) : Section(presenter, parent)
{
    m_scanner = new QComboBox(this);
    m_scanner->setObjectName(QStringLiteral("scanner"));
    m_scanner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scanner->setMinimumContentsLength(16);
    m_status = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_status->setObjectName(QStringLiteral("scannerStatus"));
    m_status->setWordWrap(true);
    body()->addWidget(m_scanner);
    body()->addWidget(m_status);
    connect(m_scanner, &QComboBox::activated, &presenter,
            [this, &presenter] { presenter.setScanner(m_scanner->currentData().toString()); });
}

void ScannerSection::render(const SettingsState &state)
{
    setTitle(tr("Hand scanner"));
    m_scanner->setAccessibleName(tr("Hand scanner"));
    const QString &chosen = state.preferences.scanner;
    Offers offers = {{tr("As a keyboard"), QString()}};
    for (const hand_scanner::ScannerInfo &info : state.scanners) {
        //: %1 is a hand scanner by its maker's name
        const QString name =
            info.source.kind == hand_scanner::ScannerSource::Kind::Serial ? tr("%1, serial port") : tr("%1, its keys");
        offers.push_back({name.arg(info.name), info.source.text()});
    }
    // One that is not plugged in stays chosen, and is named as it is written.
    if (std::ranges::find(offers, chosen, &Offers::value_type::second) == offers.end())
        offers.push_back({chosen, chosen});
    if (offers != m_offers) {
        m_offers = offers;
        m_scanner->clear();
        for (const auto &[name, source] : m_offers)
            m_scanner->addItem(name, source);
    }
    m_scanner->setCurrentIndex(m_scanner->findData(chosen));
    const auto language = kit::currentLanguage();
    const bool isTrouble = state.scanner != ScannerState::Off && state.scanner != ScannerState::Ready;
    m_status->setTone(isTrouble ? kit::Tone::Care : kit::Tone::Soft);
    m_status->setText(chosen.isEmpty()
                          ? tr("It scans while this window is in front. Choose it by its name, and it is heard behind "
                               "other programs too: a card is stamped with a sound, and nobody has to look.")
                          : words::say(language, hand_scanner::sentence(state.scanner, state.scannerName)));
}

void ScannerSection::showEvent(QShowEvent *event)
{
    presenter().setScanners(hand_scanner::listScanners());
    Section::showEvent(event);
}

} // namespace muhr::settings
