// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/goods_pane.h"

#include "core/base/digits.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icon_button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace muhr::counter {

using namespace kit;

namespace {

constexpr int priceWidth = 120;
/// More than these are scrolled to.
constexpr int linesSeen = 2;

} // namespace

GoodsPane::GoodsPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *names = new QWidget(this);
    m_names = new FlowLayout(8, names);
    column->addWidget(names);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QWidget;
    m_rows = new QVBoxLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_area->setWidget(rows);
    rows->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area);
    holdRoom();
}

void GoodsPane::setGoods(const QStringList &goods)
{
    if (goods == m_offered)
        return;
    clear();
    m_offered = goods;
    for (Chip *chip : m_chips)
        delete chip;
    m_chips.clear();
    for (const QString &sku : goods) {
        auto *chip = new Chip(ChipKind::Plain, sku, m_names->parentWidget());
        chip->setObjectName(QStringLiteral("good_") + sku);
        chip->setPickable(true);
        chip->setLeadingIcon(Icon::Add);
        connect(chip, &Chip::clicked, this, [this, sku] { pick(sku); });
        m_names->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
    }
}

void GoodsPane::setWords()
{
    m_names->parentWidget()->setAccessibleName(tr("Products that count for themselves"));
    for (Line &line : m_lines)
        renderLine(line);
}

void GoodsPane::clear()
{
    for (const Line &line : m_lines)
        line.widget->deleteLater();
    for (const Line &line : m_lines)
        line.widget->hide();
    m_lines.clear();
    holdRoom();
}

void GoodsPane::holdRoom()
{
    m_area->setVisible(!m_lines.empty());
    if (m_lines.empty())
        return;
    const int lines = std::min(linesSeen, static_cast<int>(m_lines.size()));
    m_area->setFixedHeight(lines * m_lines.front().widget->sizeHint().height() + (lines - 1) * m_rows->spacing());
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureVisible(0, m_area->widget()->height()); }, Qt::QueuedConnection);
}

std::vector<TypedGood> GoodsPane::goods() const
{
    std::vector<TypedGood> goods;
    for (const Line &line : m_lines)
        goods.push_back({line.sku, line.quantity, line.price->text()});
    return goods;
}

void GoodsPane::pick(const QString &sku)
{
    if (std::ranges::find(m_lines, sku, &Line::sku) != m_lines.end())
        change(sku, 1);
    else
        add(sku);
    lineOf(sku).price->setFocus(Qt::OtherFocusReason);
}

GoodsPane::Line &GoodsPane::lineOf(const QString &sku)
{
    return *std::ranges::find(m_lines, sku, &Line::sku);
}

void GoodsPane::add(const QString &sku)
{
    Line line;
    line.sku = sku;
    line.widget = new QWidget(m_area->widget());
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *name = new Label(sku, Type::Body, Tone::Ink, line.widget);
    name->setElided(true);
    line.fewer = new IconButton(Icon::Minus, {}, line.widget);
    line.count = new Label({}, Type::Body, Tone::Ink, line.widget);
    line.more = new IconButton(Icon::Add, {}, line.widget);
    line.price = new QLineEdit(line.widget);
    line.price->setObjectName(QStringLiteral("price_") + sku);
    line.price->setMaximumWidth(priceWidth);
    row->addWidget(name, 1);
    row->addWidget(line.fewer);
    row->addWidget(line.count);
    row->addWidget(line.more);
    row->addWidget(line.price);
    connect(line.fewer, &IconButton::clicked, this, [this, sku] { change(sku, -1); });
    connect(line.more, &IconButton::clicked, this, [this, sku] { change(sku, 1); });
    connect(line.price, &QLineEdit::textChanged, this, &GoodsPane::changed);
    connect(line.price, &QLineEdit::returnPressed, this, &GoodsPane::done);
    m_rows->addWidget(line.widget);
    line.widget->show();
    m_lines.push_back(line);
    renderLine(m_lines.back());
    holdRoom();
    emit changed();
}

/// The last one taken away takes the line along.
void GoodsPane::change(const QString &sku, std::int64_t by)
{
    const auto line = std::ranges::find(m_lines, sku, &Line::sku);
    line->quantity += by;
    if (line->quantity > 0) {
        renderLine(*line);
    } else {
        line->widget->hide();
        line->widget->deleteLater();
        m_lines.erase(line);
        holdRoom();
    }
    emit changed();
}

void GoodsPane::renderLine(Line &line)
{
    line.count->setText(base::localNumber(currentLanguage(), line.quantity));
    //: %1 is a product
    line.fewer->setWords(tr("One %1 less").arg(line.sku));
    //: %1 is a product
    line.more->setWords(tr("One %1 more").arg(line.sku));
    line.price->setPlaceholderText(tr("Price of one"));
    //: %1 is a product
    line.price->setAccessibleName(tr("Price of one %1").arg(line.sku));
}

} // namespace muhr::counter
