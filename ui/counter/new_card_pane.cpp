// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/new_card_pane.h"

#include "core/base/isolate.h"
#include "ui/counter/counter_state.h"
#include "ui/counter/counter_words.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/qr_view.h"
#include "ui/kit/tokens.h"

#include <QBoxLayout>

namespace muhr::counter {

using namespace kit;

NewCardPane::NewCardPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_title = new Label({}, Type::Section, Tone::Ink, this);
    m_title->setObjectName(QStringLiteral("newCardTitle"));
    m_title->setWordWrap(true);
    m_hint = new Label({}, Type::Reading, Tone::Soft, this);
    m_hint->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    m_code = new QrView(this);
    m_code->setObjectName(QStringLiteral("newCode"));
    m_code->setMinimumSize(150, 150);
    m_code->setMaximumSize(300, 300);
    m_code->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_code, 6);
    middle->addStretch(1);
    column->addLayout(middle, 1);
    m_numberName = new Label({}, Type::Body, Tone::Soft, this);
    m_numberName->setAlignment(Qt::AlignHCenter);
    m_number = new Label({}, Type::Section, Tone::Ink, this);
    m_number->setObjectName(QStringLiteral("newNumber"));
    m_number->setAlignment(Qt::AlignHCenter);
    m_number->setReadsForward(true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_numberName);
    column->addWidget(m_number);
    m_said = new Notice(PanelKind::Care, Icon::Warning, this);
    m_said->setObjectName(QStringLiteral("saidOfNew"));
    m_said->hide();
    column->addWidget(m_said);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(10);
    m_paper = new Button(ButtonKind::Quiet, {}, this);
    m_paper->setObjectName(QStringLiteral("paperCard"));
    m_paper->setLeadingIcon(Icon::Print);
    m_link = new Button(ButtonKind::Quiet, {}, this);
    m_link->setObjectName(QStringLiteral("copyLink"));
    m_link->setLeadingIcon(Icon::Phone);
    for (Button *button : {m_paper, m_link}) {
        button->setMinimumHeight(Tokens::hit);
        ways->addWidget(button, 1);
    }
    column->addLayout(ways);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_stamp = new Button(ButtonKind::Primary, {}, this);
    m_stamp->setObjectName(QStringLiteral("stampNew"));
    m_stamp->setLarge(true);
    m_stamp->drawKey(QKeySequence(Qt::Key_F2));
    m_leave = new Button(ButtonKind::Quiet, {}, this);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setLarge(true);
    m_leave->drawKey(QKeySequence(Qt::Key_Escape));
    row->addWidget(m_stamp, 1);
    row->addWidget(m_leave);
    column->addLayout(row);
    connect(m_paper, &Button::clicked, this, &NewCardPane::paperCardWanted);
    connect(m_link, &Button::clicked, this, &NewCardPane::linkWanted);
    connect(m_stamp, &Button::clicked, this, &NewCardPane::stampWanted);
    connect(m_leave, &Button::clicked, this, &NewCardPane::left);
}

void NewCardPane::setPrintsPaperCards(bool prints)
{
    m_printsPaper = prints;
    m_paper->setVisible(prints);
}

void NewCardPane::render(const State &state)
{
    if (!state.newCard)
        return;
    const NewCard &card = *state.newCard;
    //: %1 is the customer
    m_title->setText(card.name.isEmpty() ? tr("The card is ready")
                                         : tr("The card of %1 is ready").arg(base::isolateName(card.name)));
    m_hint->setText(tr("Let the customer take a photo of the code, or write down the number."));
    m_code->setAccessibleName(tr("Code of the new card"));
    if (m_shownCode != card.code) {
        m_shownCode = card.code;
        if (const auto code = scan::makeQr(card.code))
            m_code->setCode(*code);
    }
    m_numberName->setText(tr("Short number"));
    m_number->setText(shownNumber(card.shortNumber));
    m_paper->setText(tr("Paper card"));
    m_paper->setVisible(m_printsPaper);
    m_link->setText(tr("Copy the link"));
    m_link->setVisible(!card.webAddress.isEmpty());
    m_stamp->setText(tr("Stamp"));
    m_leave->setText(tr("Done"));
    renderSaid(state);
}

void NewCardPane::renderSaid(const State &state)
{
    m_said->setVisible(state.said.has_value());
    if (!state.said)
        return;
    switch (state.said->kind) {
    case Said::Kind::Calm:
        m_said->setKind(PanelKind::Firuza);
        m_said->setIcon(Icon::Check);
        break;
    case Said::Kind::Care:
        m_said->setKind(PanelKind::Care);
        m_said->setIcon(Icon::Warning);
        break;
    case Said::Kind::NotStored:
        m_said->setKind(PanelKind::Stop);
        m_said->setIcon(Icon::Stop);
        break;
    }
    const QString sentence = say(state.said->sentence);
    const QString title = state.said->word ? refusalTitle(*state.said->word) : QString();
    m_said->setWords(title.isEmpty() ? sentence : title, title.isEmpty() ? QString() : sentence);
}

} // namespace muhr::counter
