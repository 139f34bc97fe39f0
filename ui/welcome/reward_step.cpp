// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/reward_step.h"

#include "ui/kit/blank_edit.h"
#include "ui/kit/card_panel.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/switch.h"

#include <QBoxLayout>
#include <QPainter>

namespace muhr::welcome {
namespace {

/// The gift before the words about the first stamp.
class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent) : QWidget(parent) { setFixedSize(22, 22); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintIcon(painter, QRectF(rect()), kit::Icon::Gift, kit::tokens().firuzaInk);
    }
};

} // namespace

RewardStep::RewardStep(WelcomePresenter &presenter, QWidget *parent) : StepPage(presenter, parent)
{
    m_sentence = new kit::BlankEdit(this);
    m_sentence->setType(kit::Type::Section);
    connect(m_sentence, &kit::BlankEdit::valueChanged, &presenter, [&presenter](int blank, const QString &value) {
        if (blank == 0)
            presenter.setGoal(value.toInt());
        else
            presenter.setReward(value);
    });
    body()->addWidget(m_sentence);

    m_othersLabel = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    body()->addWidget(m_othersLabel);
    m_others = new QWidget(this);
    m_others->setObjectName(QStringLiteral("otherRewards"));
    new kit::FlowLayout(8, m_others);
    body()->addWidget(m_others);

    m_problem = new kit::Notice(kit::PanelKind::Care, kit::Icon::Warning, this);
    m_problem->setObjectName(QStringLiteral("rewardProblem"));
    m_problem->hide();
    body()->addWidget(m_problem);
    body()->addSpacing(8);

    m_first = new kit::CardPanel(kit::PanelKind::Firuza, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    m_firstWords = new kit::Label({}, kit::Type::Body, kit::Tone::Ink, m_first);
    m_firstWords->setWordWrap(true);
    m_firstState = new kit::Label({}, kit::Type::Bold, kit::Tone::Ink, m_first);
    m_firstSwitch = new kit::Switch({}, m_first);
    m_firstSwitch->setObjectName(QStringLiteral("firstStamp"));
    row->addWidget(new Mark(m_first));
    row->addWidget(m_firstWords, 1);
    row->addWidget(m_firstState);
    row->addWidget(m_firstSwitch);
    m_first->body()->setContentsMargins(18, 14, 18, 14);
    m_first->body()->addLayout(row);
    connect(m_firstSwitch, &QAbstractButton::clicked, &presenter, &WelcomePresenter::setGivesFirstStamp);
    body()->addWidget(m_first);
    body()->addStretch(1);
}

void RewardStep::render(const WelcomeState &state)
{
    setQuestion(tr("What does a regular get?"), tr("One thing people can picture. Points and levels can come later."));
    //: A sentence with two blanks to fill: how many visits, and the reward.
    const QString sentence = tr("After %1 visits: %2");
    if (sentence != m_said) {
        m_said = sentence;
        kit::Blank number;
        number.kind = kit::Blank::Kind::Number;
        number.value = QString::number(state.goal);
        number.lowest = 2;
        number.highest = 30;
        number.name = tr("Number of visits");
        kit::Blank reward;
        reward.value = state.reward;
        reward.name = tr("Reward");
        m_sentence->setSentence(sentence, {number, reward});
        m_sentence->blank(0)->setObjectName(QStringLiteral("goal"));
        m_sentence->blank(1)->setObjectName(QStringLiteral("reward"));
    }
    m_sentence->setValue(0, QString::number(state.goal));
    m_sentence->setValue(1, state.reward);
    renderOthers(state);

    m_problem->setVisible(state.rewardProblem != RewardProblem::None);
    if (state.rewardProblem == RewardProblem::Missing)
        m_problem->setWords(tr("What is it that they get?"), tr("A cup of tea, a loaf, a haircut: anything you give."));
    if (state.rewardProblem == RewardProblem::Vague)
        m_problem->setWords(tr("Nobody can picture that."),
                            tr("Say the thing itself: “Free coffee” or “10% off the bill” instead of “a discount”."));

    m_firstWords->setText(tr("Also a first stamp for joining, so the card never starts empty."));
    m_firstState->setText(state.givesFirstStamp ? tr("On", "a switch") : tr("Off", "a switch"));
    m_firstSwitch->setAccessibleName(m_firstWords->text());
    m_firstSwitch->setChecked(state.givesFirstStamp);
}

void RewardStep::renderOthers(const WelcomeState &state)
{
    m_othersLabel->setText(tr("Others in your trade:"));
    m_othersLabel->setVisible(!state.otherRewards.empty());
    if (m_otherRewards == state.otherRewards)
        return;
    m_otherRewards = state.otherRewards;
    while (QLayoutItem *item = m_others->layout()->takeAt(0)) {
        // The chip that was just clicked is still in its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &title : m_otherRewards) {
        auto *chip = new kit::Chip(kit::ChipKind::Plain, title, m_others);
        chip->setPickable(true);
        connect(chip, &QAbstractButton::clicked, &presenter(), [this, title] { presenter().setReward(title); });
        m_others->layout()->addWidget(chip);
        chip->show();
    }
    m_others->updateGeometry();
}

QWidget *RewardStep::firstField() const
{
    return m_sentence->blank(1);
}

} // namespace muhr::welcome
