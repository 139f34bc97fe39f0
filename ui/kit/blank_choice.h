// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <utility>
#include <vector>

namespace muhr::kit {

/// A blank of a sentence that is filled from a list.
class BlankChoice : public QAbstractButton
{
    Q_OBJECT
public:
    BlankChoice(std::vector<std::pair<QString, QString>> choices, const QString &id, QWidget *parent);
    void setChosen(const QString &id);
    QString chosen() const { return m_id; }
    QSize sizeHint() const override;

signals:
    void picked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open();
    std::vector<std::pair<QString, QString>> m_choices;
    QString m_id;
};

} // namespace muhr::kit
