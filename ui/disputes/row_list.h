// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/hairline.h"

#include <QBoxLayout>

#include <functional>
#include <vector>

namespace muhr::disputes {

/// Rows of one sort below each other, with lines between them. They keep their widgets: the one with the focus, too.
template <typename Row>
class RowList
{
public:
    RowList(QVBoxLayout *above, QWidget *parent) : m_parent(parent), m_column(new QVBoxLayout)
    {
        m_column->setSpacing(0);
        above->addLayout(m_column);
    }

    /// `fill` gets each row that is shown, with nothing of it connected to `receiver`. `isContinued`: others stand
    /// above.
    void show(std::size_t count, const QObject *receiver, bool isContinued,
              const std::function<void(Row &, std::size_t)> &fill)
    {
        while (m_rows.size() < count) {
            m_lines.push_back(new kit::Hairline(m_parent));
            m_rows.push_back(new Row(m_parent));
            m_column->addWidget(m_lines.back());
            m_column->addWidget(m_rows.back());
        }
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i]->setVisible(i < count);
            m_lines[i]->setVisible(i < count && (i > 0 || isContinued));
            m_rows[i]->disconnect(receiver);
            if (i < count)
                fill(*m_rows[i], i);
        }
    }

private:
    QWidget *m_parent;
    QVBoxLayout *m_column;
    std::vector<Row *> m_rows;
    std::vector<QWidget *> m_lines;
};

} // namespace muhr::disputes
