// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counter_state.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QLineEdit;
class QScrollArea;

namespace muhr::kit {
class Chip;
class FlowLayout;
class IconButton;
class Label;
} // namespace muhr::kit

namespace muhr::counter {

/// The goods of a purchase that the rules make a difference of: picked by their names, each with how many and what one
/// costs.
class GoodsPane : public QWidget
{
    Q_OBJECT
public:
    explicit GoodsPane(QWidget *parent = nullptr);
    /// What can be picked.
    void setGoods(const QStringList &goods);
    void setWords();
    void clear();
    std::vector<TypedGood> goods() const;

signals:
    void changed();
    /// Enter in one of the prices.
    void done();

private:
    struct Line
    {
        QString sku;
        QWidget *widget = nullptr;
        kit::IconButton *fewer = nullptr;
        kit::Label *count = nullptr;
        kit::IconButton *more = nullptr;
        QLineEdit *price = nullptr;
        std::int64_t quantity = 1;
    };

    void pick(const QString &sku);
    Line &lineOf(const QString &sku);
    void add(const QString &sku);
    void change(const QString &sku, std::int64_t by);
    void renderLine(Line &line);
    void holdRoom();

    kit::FlowLayout *m_names;
    QScrollArea *m_area;
    QBoxLayout *m_rows;
    QStringList m_offered;
    std::vector<kit::Chip *> m_chips;
    std::vector<Line> m_lines;
};

} // namespace muhr::counter
