// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/poster_step.h"

#include "ui/kit/button.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/print_sheet.h"
#include "ui/kit/save_file.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::welcome {

PosterStep::PosterStep(WelcomePresenter &presenter, QWidget *parent)
    : StepPage(presenter, parent), m_poster(makePaper(QStringLiteral("poster"))),
      m_recovery(makePaper(QStringLiteral("recovery")))
{
    m_noAddress = new kit::Notice(kit::PanelKind::Surface, kit::Icon::QrCode, this);
    body()->insertWidget(body()->indexOf(m_poster.panel) + 1, m_noAddress);
    m_said = new kit::Notice(kit::PanelKind::Firuza, kit::Icon::Check, this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    body()->addWidget(m_said);
    body()->addStretch(1);

    connect(m_poster.print, &QAbstractButton::clicked, this, [this] {
        kit::printSheet(*window(), tr("Print the poster"), [poster = this->presenter().state().poster](QPainter &p) {
            // Without an address nothing can be too long for a code.
            [[maybe_unused]] const auto drawn = pass::drawPoster(p, poster);
        });
    });
    connect(m_poster.save, &QAbstractButton::clicked, this, [this] {
        if (const auto pdf = pass::posterPdf(this->presenter().state().poster))
            savePdf(tr("Save the poster"), tr("poster") + QStringLiteral(".pdf"), *pdf, false);
    });
    connect(m_recovery.print, &QAbstractButton::clicked, this, [this] {
        const auto &sheet = this->presenter().state().recoverySheet;
        if (!sheet)
            return;
        kit::printSheet(*window(), tr("Print the recovery sheet"),
                        [sheet = *sheet](QPainter &p) { pass::drawRecoverySheet(p, sheet); });
        this->presenter().recoveryWasKept();
    });
    connect(m_recovery.save, &QAbstractButton::clicked, this, [this] {
        if (const auto &sheet = this->presenter().state().recoverySheet)
            savePdf(tr("Save the recovery sheet"), tr("recovery-sheet") + QStringLiteral(".pdf"),
                    pass::recoverySheetPdf(*sheet), true);
    });
}

PosterStep::Paper PosterStep::makePaper(const QString &name)
{
    auto *panel = new kit::CardPanel(kit::PanelKind::Surface, this);
    auto *what = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, panel);
    what->setWordWrap(true);
    auto *print = new kit::Button(kit::ButtonKind::Quiet, {}, panel);
    print->setObjectName(name + QStringLiteral("Print"));
    print->setLeadingIcon(kit::Icon::Print);
    auto *save = new kit::Button(kit::ButtonKind::Quiet, {}, panel);
    save->setObjectName(name + QStringLiteral("Save"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch(1);
    panel->body()->addWidget(what);
    panel->body()->addSpacing(4);
    panel->body()->addLayout(row);
    body()->addWidget(panel);
    return {panel, what, print, save};
}

void PosterStep::savePdf(const QString &title, const QString &name, const QByteArray &pdf, bool isRecovery)
{
    kit::saveFile(*window(), title, name, pdf, [this, isRecovery](bool isSaved) {
        m_said->setKind(isSaved ? kit::PanelKind::Firuza : kit::PanelKind::Stop);
        m_said->setIcon(isSaved ? kit::Icon::Check : kit::Icon::Warning);
        m_said->setWords({}, isSaved ? tr("Saved.")
                                     : tr("It could not be written there. The shop is not affected; choose another "
                                          "place."));
        m_said->show();
        if (isSaved && isRecovery)
            presenter().recoveryWasKept();
    });
}

void PosterStep::render(const WelcomeState &state)
{
    setQuestion(tr("Two sheets of paper"), tr("Your shop is ready. These two help on the first day and on the worst."));
    m_poster.panel->setTitle(tr("The first poster"));
    m_poster.what->setText(tr("Hang it where people wait or pay."));
    m_recovery.panel->setTitle(tr("The recovery sheet"));
    m_recovery.what->setText(
        state.isRecoveryKept ? tr("Keep it away from this laptop. Whoever holds it can open your shop's data.")
                             : tr("It opens your shop again if this laptop is lost or broken. It is shown only now: "
                                  "print it and keep it away from this laptop."));
    for (const Paper &paper : {m_poster, m_recovery}) {
        paper.print->setText(tr("Print"));
        paper.save->setText(tr("Save as PDF"));
    }
    m_noAddress->setVisible(!state.poster.address);
    m_noAddress->setWords({},
                          tr("The poster has no QR code yet, since the shop has no address on the internet. It says: "
                             "ask at the counter. Connect an endpoint in Settings and print it anew."));
}

QWidget *PosterStep::firstField() const
{
    return m_recovery.print;
}

} // namespace muhr::welcome
